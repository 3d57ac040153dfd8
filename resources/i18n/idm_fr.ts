<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AboutDialog</name>
    <message>
        <source>public domain</source>
        <translation>domaine public</translation>
    </message>
    <message>
        <source>About IDM Desktop</source>
        <translation>À propos d’IDM Desktop</translation>
    </message>
    <message>
        <source>The drawing of IDM Desktop</source>
        <translation>Le dessin d’IDM Desktop</translation>
    </message>
    <message>
        <source>IDM Desktop {version}</source>
        <translation>IDM Desktop {version}</translation>
    </message>
    <message>
        <source>Read, search and annotate the outcome documents of international dialogues, without a network. Free software under the MIT licence. Nothing you read or write leaves this computer.</source>
        <translation>Lire, rechercher et annoter les documents finals des dialogues internationaux, sans réseau. Logiciel libre sous licence MIT. Rien de ce que vous lisez ou écrivez ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Your library and notes are in {folder}</source>
        <translation>Votre bibliothèque et vos notes se trouvent dans {folder}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>Copy the reference &amp;as</source>
        <translation>&amp;Copier la référence au format</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>T&amp;exte</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>D&amp;ocument</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>Highlight &amp;as</source>
        <translation>&amp;Surligner comme</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Recherche</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>O&amp;utils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Importer &amp;un dossier…</translation>
    </message>
    <message>
        <source>&amp;Export notes…</source>
        <translation>Exporter &amp;les notes…</translation>
    </message>
    <message>
        <source>Export the &amp;document…</source>
        <translation>&amp;Exporter le document…</translation>
    </message>
    <message>
        <source>Import &amp;notes…</source>
        <translation>Importer &amp;des notes…</translation>
    </message>
    <message>
        <source>&amp;Keep notes in a folder…</source>
        <translation>&amp;Tenir les notes dans un dossier…</translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation>Enre&amp;gistrer maintenant</translation>
    </message>
    <message>
        <source>&amp;Back up the notes</source>
        <translation>&amp;Sauvegarder les notes</translation>
    </message>
    <message>
        <source>Back up every&amp;thing…</source>
        <translation>S&amp;auvegarder tout…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Rétablir une sauvegarde…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ré&amp;tablir</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>Copy &amp;with its reference</source>
        <translation>Copier &amp;avec la référence</translation>
    </message>
    <message>
        <source>&amp;United Nations</source>
        <translation>&amp;Nations Unies</translation>
    </message>
    <message>
        <source>&amp;Chicago</source>
        <translation>C&amp;hicago</translation>
    </message>
    <message>
        <source>&amp;APA</source>
        <translation>&amp;APA</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;BibTeX</source>
        <translation>&amp;BibTeX</translation>
    </message>
    <message>
        <source>&amp;RIS</source>
        <translation>&amp;RIS</translation>
    </message>
    <message>
        <source>CSL &amp;JSON</source>
        <translation>&amp;CSL JSON</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copier &amp;le lien</translation>
    </message>
    <message>
        <source>&amp;Find on this page…</source>
        <translation>Rechercher &amp;dans cette page…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Occurrence &amp;suivante</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Occurrence &amp;précédente</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>P&amp;références…</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>L&amp;istes</translation>
    </message>
    <message>
        <source>Next pan&amp;e</source>
        <translation>Volet &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>V&amp;olet précédent</translation>
    </message>
    <message>
        <source>&amp;In brief</source>
        <translation>&amp;En bref</translation>
    </message>
    <message>
        <source>&amp;Official</source>
        <translation>&amp;Officiel</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Côte à côte</translation>
    </message>
    <message>
        <source>Scroll &amp;each by itself</source>
        <translation>&amp;Faire défiler chacun séparément</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme &amp;le système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Se&amp;pia</source>
        <translation>Sé&amp;pia</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>C&amp;ontraste élevé</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>&amp;Agrandir le texte</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Réduire le texte</translation>
    </message>
    <message>
        <source>Text at its &amp;own size</source>
        <translation>&amp;Taille normale du texte</translation>
    </message>
    <message>
        <source>&amp;Wider lines</source>
        <translation>&amp;Lignes plus larges</translation>
    </message>
    <message>
        <source>Na&amp;rrower lines</source>
        <translation>Li&amp;gnes plus étroites</translation>
    </message>
    <message>
        <source>What &amp;this means</source>
        <translation>&amp;Ce que cela signifie</translation>
    </message>
    <message>
        <source>Read &amp;aloud</source>
        <translation>Lire à &amp;voix haute</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>&amp;Propriétés…</translation>
    </message>
    <message>
        <source>&amp;Open the original</source>
        <translation>&amp;Ouvrir l’original</translation>
    </message>
    <message>
        <source>&amp;Show it in its folder</source>
        <translation>&amp;Afficher dans son dossier</translation>
    </message>
    <message>
        <source>Read in another &amp;encoding…</source>
        <translation>Lire dans &amp;un autre encodage…</translation>
    </message>
    <message>
        <source>&amp;Take the document out</source>
        <translation>&amp;Retirer le document</translation>
    </message>
    <message>
        <source>Properties of the e&amp;vent…</source>
        <translation>Propriétés &amp;de l’événement…</translation>
    </message>
    <message>
        <source>&amp;New event…</source>
        <translation>&amp;Nouvel événement…</translation>
    </message>
    <message>
        <source>&amp;Merge another event into this…</source>
        <translation>&amp;Fusionner un autre événement avec celui-ci…</translation>
    </message>
    <message>
        <source>Take the event o&amp;ut</source>
        <translation>R&amp;etirer l’événement</translation>
    </message>
    <message>
        <source>Put &amp;back what was taken out last</source>
        <translation>Remettre &amp;le dernier élément retiré</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Reculer</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;vancer</translation>
    </message>
    <message>
        <source>&amp;Passage…</source>
        <translation>&amp;Passage…</translation>
    </message>
    <message>
        <source>&amp;Anything…</source>
        <translation>N’i&amp;mporte où…</translation>
    </message>
    <message>
        <source>&amp;Next section</source>
        <translation>S&amp;ection suivante</translation>
    </message>
    <message>
        <source>P&amp;revious section</source>
        <translation>&amp;Section précédente</translation>
    </message>
    <message>
        <source>Ne&amp;xt note</source>
        <translation>Note s&amp;uivante</translation>
    </message>
    <message>
        <source>Previous n&amp;ote</source>
        <translation>N&amp;ote précédente</translation>
    </message>
    <message>
        <source>Book&amp;mark</source>
        <translation>Si&amp;gnet</translation>
    </message>
    <message>
        <source>L&amp;ist of bookmarks…</source>
        <translation>A&amp;fficher les signets…</translation>
    </message>
    <message>
        <source>Opened latel&amp;y…</source>
        <translation>&amp;Historique des ouvertures…</translation>
    </message>
    <message>
        <source>At a &amp;glance</source>
        <translation>Vue d’ensem&amp;ble</translation>
    </message>
    <message>
        <source>&amp;Documents…</source>
        <translation>&amp;Documents…</translation>
    </message>
    <message>
        <source>All &amp;events</source>
        <translation>&amp;Tous les événements</translation>
    </message>
    <message>
        <source>&amp;Contents…</source>
        <translation>Plan du te&amp;xte…</translation>
    </message>
    <message>
        <source>Concl&amp;usions</source>
        <translation>&amp;Conclusions</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>Sé&amp;ances</translation>
    </message>
    <message>
        <source>Spea&amp;kers</source>
        <translation>&amp;Intervenants</translation>
    </message>
    <message>
        <source>A&amp;ll notes</source>
        <translation>Toutes &amp;les notes</translation>
    </message>
    <message>
        <source>No&amp;tes on this page</source>
        <translation>&amp;Notes sur cette page</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>Su&amp;rligner</translation>
    </message>
    <message>
        <source>&amp;Commitment</source>
        <translation>&amp;Engagement</translation>
    </message>
    <message>
        <source>&amp;Recommendation</source>
        <translation>&amp;Recommandation</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>C&amp;hiffre</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>&amp;Position</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Question</translation>
    </message>
    <message>
        <source>Qu&amp;otation</source>
        <translation>&amp;Citation</translation>
    </message>
    <message>
        <source>&amp;Write a note</source>
        <translation>Écr&amp;ire une note</translation>
    </message>
    <message>
        <source>Write a &amp;free note</source>
        <translation>Écrire &amp;une note libre</translation>
    </message>
    <message>
        <source>Copy the note as &amp;Markdown</source>
        <translation>&amp;Copier la note en Markdown</translation>
    </message>
    <message>
        <source>&amp;Edit the note</source>
        <translation>&amp;Modifier la note</translation>
    </message>
    <message>
        <source>&amp;Delete the note</source>
        <translation>Supprimer &amp;la note</translation>
    </message>
    <message>
        <source>Notes without a &amp;place</source>
        <translation>&amp;Notes sans emplacement</translation>
    </message>
    <message>
        <source>H&amp;istory of the note…</source>
        <translation>&amp;Historique de la note…</translation>
    </message>
    <message>
        <source>Names and colo&amp;urs of meanings…</source>
        <translation>Noms &amp;et couleurs des sens…</translation>
    </message>
    <message>
        <source>All notes on one pa&amp;ge</source>
        <translation>&amp;Toutes les notes sur une page</translation>
    </message>
    <message>
        <source>&amp;Trash…</source>
        <translation>C&amp;orbeille…</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>&amp;Rechercher partout</translation>
    </message>
    <message>
        <source>Back to the &amp;results</source>
        <translation>Revenir &amp;aux résultats</translation>
    </message>
    <message>
        <source>&amp;Briefing</source>
        <translation>&amp;Synthèse</translation>
    </message>
    <message>
        <source>&amp;Add to the briefing</source>
        <translation>&amp;Ajouter à la synthèse</translation>
    </message>
    <message>
        <source>&amp;Who said what…</source>
        <translation>&amp;Qui a dit quoi…</translation>
    </message>
    <message>
        <source>&amp;Review guesses…</source>
        <translation>Vérifier &amp;les hypothèses…</translation>
    </message>
    <message>
        <source>Say who is mean&amp;t…</source>
        <translation>&amp;Indiquer de qui il s’agit…</translation>
    </message>
    <message>
        <source>Mark or &amp;unmark a conclusion</source>
        <translation>&amp;Marquer ou démarquer une conclusion</translation>
    </message>
    <message>
        <source>&amp;Quote check</source>
        <translation>&amp;Vérification des citations</translation>
    </message>
    <message>
        <source>&amp;Compare versions…</source>
        <translation>Comparer &amp;des versions…</translation>
    </message>
    <message>
        <source>Look whether all is w&amp;hole</source>
        <translation>Vérifier que t&amp;out est intact</translation>
    </message>
    <message>
        <source>Co&amp;mmands…</source>
        <translation>&amp;Commandes…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>A &amp;tour of the window</source>
        <translation>&amp;Visite de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>À &amp;propos</translation>
    </message>
    <message>
        <source>In a list: open what is marked</source>
        <translation>Dans une liste&#x202f;: ouvrir l’élément sélectionné</translation>
    </message>
    <message>
        <source>In a list: filter</source>
        <translation>Dans une liste&#x202f;: filtrer</translation>
    </message>
    <message>
        <source>type</source>
        <translation>saisir</translation>
    </message>
    <message>
        <source>In a list: take the filter away, then leave</source>
        <translation>Dans une liste&#x202f;: effacer le filtre, puis quitter</translation>
    </message>
    <message>
        <source>In the search field: choose, open, leave</source>
        <translation>Dans le champ de recherche&#x202f;: choisir, ouvrir, quitter</translation>
    </message>
    <message>
        <source>On a note: write, and back to the text</source>
        <translation>Sur une note&#x202f;: écrire, puis revenir au texte</translation>
    </message>
    <message>
        <source>In the review: accept, reject, correct, another person, merge, part, conclusion</source>
        <translation>Pendant la vérification&#x202f;: accepter, rejeter, corriger, autre personne, fusionner, séparer, conclusion</translation>
    </message>
    <message>
        <source>In the review: accept or reject all that are alike</source>
        <translation>Pendant la vérification&#x202f;: accepter ou rejeter toutes les hypothèses semblables</translation>
    </message>
    <message>
        <source>In the text: next link, previous link</source>
        <translation>Dans le texte&#x202f;: lien suivant, lien précédent</translation>
    </message>
    <message>
        <source>Extend the selection by a word, a line, a paragraph</source>
        <translation>Étendre la sélection d’un mot, d’une ligne, d’un paragraphe</translation>
    </message>
    <message>
        <source>Extend the selection by a sentence</source>
        <translation>Étendre la sélection d’une phrase</translation>
    </message>
</context>
<context>
    <name>Ailing</name>
    <message>
        <source>Mend it…</source>
        <translation>Réparer…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Rétablir une sauvegarde…</translation>
    </message>
</context>
<context>
    <name>AnythingDialog</name>
    <message>
        <source>Go to anything</source>
        <translation>Aller n’importe où</translation>
    </message>
    <message>
        <source>Go to a conclusion, a session, a person, a passage, or do something…</source>
        <translation>Aller à une conclusion, une séance, une personne, un passage, ou agir…</translation>
    </message>
    <message>
        <source>What can be gone to</source>
        <translation>Destinations possibles</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>Rien ne contient ces mots.</translation>
    </message>
    <message>
        <source>Passage {number}</source>
        <translation>Passage {number}</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Not imported</source>
        <translation>Importation refusée</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importation réussie</translation>
    </message>
    <message>
        <source>In the library already</source>
        <translation>Déjà dans la bibliothèque</translation>
    </message>
    <message>
        <source>Imported as version {version}</source>
        <translation>Importé en tant que version {version}</translation>
    </message>
    <message>
        <source>{count} imported</source>
        <translation>importés&#x202f;: {count}</translation>
    </message>
    <message>
        <source>{count} already here</source>
        <translation>déjà présents&#x202f;: {count}</translation>
    </message>
    <message>
        <source>{count} not imported</source>
        <translation>non importés&#x202f;: {count}</translation>
    </message>
    <message>
        <source>left out, of other kinds: {count}</source>
        <translation>laissés de côté, d’autres types&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Rien n’a été importé</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>version {number}</translation>
    </message>
    <message>
        <source> to review</source>
        <translation> à vérifier</translation>
    </message>
    <message>
        <source> to review, {count} of them uncertain</source>
        <translation> à vérifier, dont {count} incertaines</translation>
    </message>
    <message>
        <source>It is much like {document}, which is here.</source>
        <translation>Il ressemble beaucoup à {document}, qui se trouve ici.</translation>
    </message>
    <message>
        <source>Make it a new version of that</source>
        <translation>En faire une nouvelle version de celui-ci</translation>
    </message>
    <message>
        <source>The same text is here already as {document}, from another file.</source>
        <translation>Le même texte se trouve déjà ici sous le titre {document}, venu d’un autre fichier.</translation>
    </message>
    <message>
        <source>Choose another encoding…</source>
        <translation>Choisir un autre encodage…</translation>
    </message>
</context>
<context>
    <name>ArrivalsPanel</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Put this away (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Put what came of the import away</source>
        <translation>Fermer le résultat de l’importation</translation>
    </message>
    <message>
        <source>What came of the import</source>
        <translation>Résultat de l’importation</translation>
    </message>
    <message>
        <source>Looking for documents…</source>
        <translation>Recherche de documents…</translation>
    </message>
    <message>
        <source>Importing {number} of {total}: {file}</source>
        <translation>Importation {number} sur {total}&#x202f;: {file}</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>Importation de {file}</translation>
    </message>
    <message>
        <source>Review {guesses}</source>
        <translation>Vérifier {guesses}</translation>
    </message>
    <message>
        <source>Review the guesses in {texts}</source>
        <translation>Vérifier les hypothèses dans {texts}</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Interruption…</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Name of the search</source>
        <translation>Nom de la recherche</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Enregistrer comme tableau</translation>
    </message>
    <message>
        <source>Conclusion {number}</source>
        <translation>Conclusion {number}</translation>
    </message>
    <message>
        <source>Conclusion {number}: {headline}</source>
        <translation>Conclusion {number}&#x202f;: {headline}</translation>
    </message>
    <message>
        <source>in brief</source>
        <translation>en bref</translation>
    </message>
    <message>
        <source>also in brief</source>
        <translation>aussi en bref</translation>
    </message>
    <message>
        <source>{kind}, also in brief</source>
        <translation>{kind}, aussi en bref</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Each day on which you start the program, a copy of your notes is made and read back. The newest three are kept, and one for each of ten days and eight weeks.</source>
        <translation>Chaque jour où vous démarrez le programme, une copie de vos notes est faite puis relue. Les trois plus récentes sont gardées, ainsi qu’une par jour pour dix jours et une par semaine pour huit semaines.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Il n’y a pas encore de sauvegarde.</translation>
    </message>
    <message>
        <source>Restore this one…</source>
        <translation>Rétablir celle-ci…</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Rétablir depuis un fichier…</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagée</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>Conclusions</source>
        <translation>Conclusions</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Intervenants</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
</context>
<context>
    <name>BarsPane</name>
    <message>
        <source>Where the answers stand</source>
        <translation>Répartition des réponses</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Enregistrer comme tableau…</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>In brief</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>Each text is scrolled by itself.</source>
        <translation>Chaque texte défile séparément.</translation>
    </message>
    <message>
        <source>Both texts move together.</source>
        <translation>Les deux textes défilent ensemble.</translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message>
        <source>Word (*.docx)</source>
        <translation>Word (*.docx)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Export the briefing</source>
        <translation>Exporter la synthèse</translation>
    </message>
    <message>
        <source>Not word for word as in the text: {quotations}, the first being “{words}”.</source>
        <translation>Non conforme au texte mot pour mot&#x202f;: {quotations}, à commencer par «&#x202f;{words}&#x202f;».</translation>
    </message>
    <message>
        <source>Where they stand it says so. Export all the same?</source>
        <translation>Elles sont signalées à leur place. Exporter quand même&#x202f;?</translation>
    </message>
    <message>
        <source>Export all the same</source>
        <translation>Exporter quand même</translation>
    </message>
</context>
<context>
    <name>BriefingPage</name>
    <message>
        <source>Briefing</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouvelle</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title of the briefing</source>
        <translation>Titre de la synthèse</translation>
    </message>
    <message>
        <source>Add a &amp;heading</source>
        <translation>Ajouter &amp;un intertitre</translation>
    </message>
    <message>
        <source>Add &amp;text</source>
        <translation>&amp;Ajouter du texte</translation>
    </message>
    <message>
        <source>Add n&amp;otes…</source>
        <translation>Ajouter &amp;des notes…</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Nothing gathered yet. In the text, press Ctrl+B on chosen words or on a passage.</source>
        <translation>Rien de rassemblé pour l’instant. Dans le texte, appuyez sur Ctrl+B sur des mots sélectionnés ou sur un passage.</translation>
    </message>
    <message>
        <source>No quotations yet.</source>
        <translation>Pas encore de citations.</translation>
    </message>
    <message>
        <source>{quotations}, {wrong} not word for word as in the text.</source>
        <translation>{quotations}, dont {wrong} non conformes au texte mot pour mot.</translation>
    </message>
    <message>
        <source>{quotations}, word for word as in the text.</source>
        <translation>{quotations}, mot pour mot comme dans le texte.</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>The import ended before it was done; what came in until then is here.</source>
        <translation>L’importation s’est arrêtée avant la fin&#x202f;; ce qui était déjà importé se trouve ici.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Highlight</source>
        <translation>Surlignage</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>has lost its place</source>
        <translation>a perdu son emplacement</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagée</translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message>
        <source>Show {count} more</source>
        <translation>Afficher {count} de plus</translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message>
        <source>There are no notes to export yet. Select words and press H.</source>
        <translation>Il n’y a pas encore de notes à exporter. Sélectionnez des mots et appuyez sur H.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message>
        <source>Exporting notes…</source>
        <translation>Exportation des notes…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>Exporter les notes</translation>
    </message>
    <message>
        <source>Stopped; the files not written yet are as they were.</source>
        <translation>Interrompu&#x202f;; les fichiers qui n’étaient pas encore écrits sont restés tels quels.</translation>
    </message>
    <message>
        <source>{notes} written to {folder}.</source>
        <translation>Exportation dans {folder}&#x202f;: {notes}.</translation>
    </message>
    <message>
        <source>{notes} had been taken out of the files and were put back.</source>
        <translation>Remises dans les fichiers d’où elles avaient été retirées&#x202f;: {notes}.</translation>
    </message>
    <message>
        <source>Not read, because they look like copies of a conflict: {files}.</source>
        <translation>Non lus, car ils semblent être des copies de conflit&#x202f;: {files}.</translation>
    </message>
    <message>
        <source>Damaged, and written as it is now: {notes}. “{way}” mends what can be mended.</source>
        <translation>Endommagé, et écrit tel quel&#x202f;: {notes}. «&#x202f;{way}&#x202f;» répare ce qui peut l’être.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>The document was written to {file}.</source>
        <translation>Le document a été enregistré dans {file}.</translation>
    </message>
    <message>
        <source>There is no note here to copy; look at one, or select words with notes.</source>
        <translation>Il n’y a pas de note à copier ici&#x202f;; affichez-en une ou sélectionnez des mots annotés.</translation>
    </message>
    <message>
        <source>{notes} copied as Markdown.</source>
        <translation>Copie en Markdown&#x202f;: {notes}.</translation>
    </message>
    <message>
        <source>Reading notes…</source>
        <translation>Lecture des notes…</translation>
    </message>
    <message>
        <source>Put {notes} into the trash?</source>
        <translation>Mettre {notes} à la corbeille&#x202f;?</translation>
    </message>
    <message>
        <source>Put them into the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Importing notes…</source>
        <translation>Importation des notes…</translation>
    </message>
    <message>
        <source>{notes} came in.</source>
        <translation>Importation&#x202f;: {notes}.</translation>
    </message>
    <message>
        <source>Where a note was changed in both places, both are kept.</source>
        <translation>Lorsqu’une note a été modifiée des deux côtés, les deux sont conservées.</translation>
    </message>
    <message>
        <source>{count} could not come in.</source>
        <translation>Impossibles à importer&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>All notes ({count})</source>
        <translation>Toutes les notes ({count})</translation>
    </message>
    <message>
        <source>Notes on this document ({count})</source>
        <translation>Notes sur ce document ({count})</translation>
    </message>
    <message>
        <source>Those that a search finds…</source>
        <translation>Celles que trouve une recherche…</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Renumbered</source>
        <translation>Renuméroté</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Scindé</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionné</translation>
    </message>
    <message>
        <source>{count} without a place</source>
        <translation>sans emplacement&#x202f;: {count}</translation>
    </message>
    <message>
        <source>deleted: {words};</source>
        <translation>supprimé&#x202f;: {words}&#x202f;;</translation>
    </message>
    <message>
        <source>new: {words};</source>
        <translation>nouveau&#x202f;: {words}&#x202f;;</translation>
    </message>
</context>
<context>
    <name>CheckedCard</name>
    <message>
        <source>Exact</source>
        <translation>Exacte</translation>
    </message>
    <message>
        <source>Exact but for the punctuation at its edges</source>
        <translation>Exacte, à la ponctuation de ses bords près</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Altérée</translation>
    </message>
    <message>
        <source>Not found in any text here</source>
        <translation>Introuvable dans les textes présents</translation>
    </message>
    <message>
        <source>left out: {words};</source>
        <translation>omis&#x202f;: {words}&#x202f;;</translation>
    </message>
    <message>
        <source>put in: {words};</source>
        <translation>ajouté&#x202f;: {words}&#x202f;;</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>Drafts (*.txt *.md *.docx *.html *.pdf);;All files (*)</source>
        <translation>Brouillons (*.txt *.md *.docx *.html *.pdf);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a draft</source>
        <translation>Ouvrir un brouillon</translation>
    </message>
</context>
<context>
    <name>Citing</name>
    <message>
        <source>Copied with its reference: {text}</source>
        <translation>Copié avec la référence&#x202f;: {text}</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>Copié&#x202f;: {text}</translation>
    </message>
</context>
<context>
    <name>ColourButton</name>
    <message>
        <source>Colour of “{name}”</source>
        <translation>Couleur de «&#x202f;{name}&#x202f;»</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Select words in the text first.</source>
        <translation>Sélectionnez d’abord des mots dans le texte.</translation>
    </message>
    <message>
        <source>Open a text first.</source>
        <translation>Ouvrez d’abord un texte.</translation>
    </message>
    <message>
        <source>Open a document first.</source>
        <translation>Ouvrez d’abord un document.</translation>
    </message>
    <message>
        <source>Choose a note first.</source>
        <translation>Choisissez d’abord une note.</translation>
    </message>
    <message>
        <source>There are no notes yet.</source>
        <translation>Il n’y a pas encore de notes.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>There is nothing to go back to.</source>
        <translation>Il n’y a aucune page où revenir.</translation>
    </message>
    <message>
        <source>There is nothing to go forward to.</source>
        <translation>Il n’y a aucune page suivante.</translation>
    </message>
    <message>
        <source>Search for something first.</source>
        <translation>Lancez d’abord une recherche.</translation>
    </message>
    <message>
        <source>That cannot be done with what is open.</source>
        <translation>Cela n’est pas possible avec ce qui est ouvert.</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>indisponible</translation>
    </message>
</context>
<context>
    <name>CommandsDialog</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Do something…</source>
        <translation>Exécuter une commande…</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Trouver une commande</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>Aucune commande ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Compare versions</source>
        <translation>Comparer des versions</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>Version antérieure</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Version plus récente</translation>
    </message>
    <message>
        <source>No text here has a second version yet. Import a newer text of a document as a new version of it, and what changed is shown here.</source>
        <translation>Aucun texte n’a encore de deuxième version. Importez un texte plus récent d’un document comme nouvelle version&#x202f;: ce qui a changé s’affichera ici.</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>version {number}</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>modifiés&#x202f;: {count}</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>nouveaux&#x202f;: {count}</translation>
    </message>
    <message>
        <source>{count} deleted</source>
        <translation>supprimés&#x202f;: {count}</translation>
    </message>
    <message>
        <source>{count} moved</source>
        <translation>déplacés&#x202f;: {count}</translation>
    </message>
    <message>
        <source>{count} split</source>
        <translation>scindés&#x202f;: {count}</translation>
    </message>
    <message>
        <source>{count} merged</source>
        <translation>fusionnés&#x202f;: {count}</translation>
    </message>
    <message>
        <source>{count} only renumbered</source>
        <translation>seulement renumérotés&#x202f;: {count}</translation>
    </message>
    <message>
        <source>These versions read the same.</source>
        <translation>Ces versions sont identiques.</translation>
    </message>
    <message>
        <source>{notes} on what changed</source>
        <translation>{notes} sur ce qui a changé</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Correct facts</source>
        <translation>Corriger des faits</translation>
    </message>
    <message>
        <source>The correction is kept.</source>
        <translation>La correction est enregistrée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>An event needs a title; write one.</source>
        <translation>Un événement doit avoir un titre&#x202f;; saisissez-en un.</translation>
    </message>
    <message>
        <source>There is no other event to take in.</source>
        <translation>Il n’y a pas d’autre événement à fusionner.</translation>
    </message>
    <message>
        <source>Which event is the same as “{event}”?</source>
        <translation>Quel événement est le même que «&#x202f;{event}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>No event of that name is known.</source>
        <translation>Aucun événement de ce nom n’est connu.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>“{name}” was taken out.</source>
        <translation>«&#x202f;{name}&#x202f;» a été retiré.</translation>
    </message>
    <message>
        <source>{notes} on it are without a place now.</source>
        <translation>Désormais sans emplacement&#x202f;: {notes}.</translation>
    </message>
    <message>
        <source>This web page opens in your browser, which runs what is in it and fetches what it names.</source>
        <translation>Cette page web s’ouvre dans votre navigateur, qui exécute ce qu’elle contient et télécharge ce qu’elle désigne.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>No program here opens such files; it is kept at {path}.</source>
        <translation>Aucun programme n’ouvre ce type de fichier ici&#x202f;; il est conservé dans {path}.</translation>
    </message>
    <message>
        <source>It is kept there as {name}.</source>
        <translation>Il y est conservé sous le nom {name}.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>It is version {number} now; the one before is kept.</source>
        <translation>C’est désormais la version {number}&#x202f;; la précédente est conservée.</translation>
    </message>
</context>
<context>
    <name>Dealing</name>
    <message>
        <source>Backing up…</source>
        <translation>Sauvegarde…</translation>
    </message>
    <message>
        <source>A backup with {notes} was made and checked: {file}</source>
        <translation>Une sauvegarde a été faite et vérifiée ({notes})&#x202f;: {file}</translation>
    </message>
    <message>
        <source>Whose words? A person, an organisation, a country, a group…</source>
        <translation>De qui&#x202f;? Une personne, une organisation, un pays, un groupe…</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>No document yet</source>
        <translation>Pas encore de document</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>version {number}</translation>
    </message>
</context>
<context>
    <name>DocumentsDialog</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Part of a title, an event, a kind or a year</source>
        <translation>Partie d’un titre, événement, type ou année</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation>Filtrer les documents</translation>
    </message>
    <message>
        <source>No document has these words.</source>
        <translation>Aucun document ne contient ces mots.</translation>
    </message>
    <message>
        <source>There is no document here yet. Import one.</source>
        <translation>Il n’y a pas encore de document ici. Importez-en un.</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>Text at {percent} %</source>
        <translation>Texte à {percent}&#x202f;%</translation>
    </message>
    <message>
        <source>The link was copied: {link}</source>
        <translation>Lien copié&#x202f;: {link}</translation>
    </message>
    <message>
        <source>Lines of {count} characters</source>
        <translation>Lignes de {count} caractères</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>Save the note elsewhere</source>
        <translation>Enregistrer la note ailleurs</translation>
    </message>
</context>
<context>
    <name>EncodingDialog</name>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Europe occidentale (Windows-1252)</translation>
    </message>
    <message>
        <source>Western European (ISO 8859-15)</source>
        <translation>Europe occidentale (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Europe centrale (Windows-1250)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Cyrillique (Windows-1251)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>Cyrillique (KOI8-R)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Grec (Windows-1253)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Turc (Windows-1254)</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>Arabe (Windows-1256)</translation>
    </message>
    <message>
        <source>Western European (Macintosh)</source>
        <translation>Europe occidentale (Macintosh)</translation>
    </message>
    <message>
        <source>Western European (DOS 850)</source>
        <translation>Europe occidentale (DOS 850)</translation>
    </message>
    <message>
        <source>United States (DOS 437)</source>
        <translation>États-Unis (DOS 437)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
        <source>Read in another encoding</source>
        <translation>Lire dans un autre encodage</translation>
    </message>
    <message>
        <source>Choose the encoding in which these lines of {file} read well. It makes a new version.</source>
        <translation>Choisissez l’encodage dans lequel ces lignes de {file} se lisent bien. Une nouvelle version sera créée.</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>&amp;Read it so</source>
        <translation>&amp;Lire ainsi</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Encodage</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>The process that imports did not start ({reason}); try again.</source>
        <translation>Le processus d’importation n’a pas démarré ({reason})&#x202f;; réessayez.</translation>
    </message>
</context>
<context>
    <name>EventHead</name>
    <message>
        <source>Texts and other events</source>
        <translation>Textes et autres événements</translation>
    </message>
    <message>
        <source>No event</source>
        <translation>Aucun événement</translation>
    </message>
    <message>
        <source>There is no document here yet. Import one.</source>
        <translation>Il n’y a pas encore de document ici. Importez-en un.</translation>
    </message>
    <message>
        <source>All documents…</source>
        <translation>Tous les documents…</translation>
    </message>
    <message>
        <source>{event}: at a glance</source>
        <translation>{event}&#x202f;: vue d’ensemble</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>All events at a glance</source>
        <translation>Vue d’ensemble de tous les événements</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Markdown, which can come back edited</source>
        <translation>Markdown, modifiable puis réimportable</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Document Word</translation>
    </message>
    <message>
        <source>Table for Readwise (CSV)</source>
        <translation>Tableau pour Readwise (CSV)</translation>
    </message>
    <message>
        <source>Web annotations (JSON-LD)</source>
        <translation>Annotations web (JSON-LD)</translation>
    </message>
    <message>
        <source>Obsidian, and programs like it</source>
        <translation>Obsidian et programmes similaires</translation>
    </message>
    <message>
        <source>Plain Markdown</source>
        <translation>Markdown simple</translation>
    </message>
    <message>
        <source>Logseq</source>
        <translation>Logseq</translation>
    </message>
    <message>
        <source>Joplin</source>
        <translation>Joplin</translation>
    </message>
    <message>
        <source>What you changed in files exported before is taken in first.</source>
        <translation>Ce que vous avez modifié dans les fichiers déjà exportés est d’abord repris.</translation>
    </message>
    <message>
        <source>One page, whole in itself, to read, print or send.</source>
        <translation>Une page complète, à lire, imprimer ou envoyer.</translation>
    </message>
    <message>
        <source>One document, with styles that can be changed at once.</source>
        <translation>Un document dont les styles se modifient d’un seul coup.</translation>
    </message>
    <message>
        <source>One table, with the columns that Readwise takes in.</source>
        <translation>Un tableau, avec les colonnes que Readwise accepte.</translation>
    </message>
    <message>
        <source>One file of annotations as the W3C describes them.</source>
        <translation>Un fichier d’annotations telles que le W3C les décrit.</translation>
    </message>
    <message>
        <source>Without them the files cannot be read back completely.</source>
        <translation>Sans eux, les fichiers ne peuvent pas être relus entièrement.</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>Exporter les notes</translation>
    </message>
    <message>
        <source>For example: tag:follow-up meaning:commitment</source>
        <translation>Par exemple&#x202f;: tag:follow-up meaning:commitment</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>&amp;Leave out author and place, which only programs read</source>
        <translation>&amp;Omettre l’auteur et l’emplacement, lus par les seuls programmes</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Recherche</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>For &amp;use in</source>
        <translation>&amp;Pour</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>&amp;Propriétés…</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Setting the scene</source>
        <translation>Mise en contexte</translation>
    </message>
    <message>
        <source>On a theme</source>
        <translation>Séance thématique</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Témoignages</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Properties of the document</source>
        <translation>Propriétés du document</translation>
    </message>
    <message>
        <source>Properties of the event</source>
        <translation>Propriétés de l’événement</translation>
    </message>
    <message>
        <source>Properties of the session</source>
        <translation>Propriétés de la séance</translation>
    </message>
    <message>
        <source>Properties of the person</source>
        <translation>Propriétés de la personne</translation>
    </message>
    <message>
        <source>year-month-day, such as 2018-10-08</source>
        <translation>année-mois-jour, par exemple 2018-10-08</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>T&amp;itre</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>L&amp;angue</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>É&amp;vénement</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Dates</translation>
    </message>
    <message>
        <source>2018-10-08/2018-10-09</source>
        <translation>2018-10-08/2018-10-09</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lieu</translation>
    </message>
    <message>
        <source>venue, city</source>
        <translation>lieu, ville</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Series</source>
        <translation>&amp;Série</translation>
    </message>
    <message>
        <source>&amp;Organiser</source>
        <translation>&amp;Organisateur</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Premier jour</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Dernier jour</translation>
    </message>
    <message>
        <source>&amp;Venue</source>
        <translation>&amp;Lieu</translation>
    </message>
    <message>
        <source>&amp;City</source>
        <translation>&amp;Ville</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>I&amp;ntitulé</translation>
    </message>
    <message>
        <source>such as Session 3</source>
        <translation>par exemple Séance 3</translation>
    </message>
    <message>
        <source>&amp;Moderators</source>
        <translation>&amp;Modération</translation>
    </message>
    <message>
        <source>names, with commas between</source>
        <translation>noms séparés par des virgules</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Honorific</source>
        <translation>&amp;Titre de civilité</translation>
    </message>
    <message>
        <source>such as Ms.</source>
        <translation>par exemple Mme</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>&amp;Prénom</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>Nom &amp;de famille</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Fonction</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>P&amp;ays</translation>
    </message>
    <message>
        <source>&amp;Speaks for</source>
        <translation>&amp;S’exprime pour</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Documents ({patterns})</source>
        <translation>Documents ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import documents</source>
        <translation>Importer des documents</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Vector picture (*.svg)</source>
        <translation>Image vectorielle (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Notes ({patterns})</source>
        <translation>Notes ({patterns})</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Importer des notes</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export the document</source>
        <translation>Exporter le document</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find on this page</source>
        <translation>Rechercher dans cette page</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Occurrence précédente (Maj+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Occurrence suivante (F3)</translation>
    </message>
    <message>
        <source>Put this away (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>The pattern takes too long; make it simpler</source>
        <translation>Ce motif prend trop de temps&#x202f;; simplifiez-le</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} sur {total}</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Absent de cette page</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>{count} without a place</source>
        <translation>sans emplacement&#x202f;: {count}</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Whom the note is for</source>
        <translation>À qui la note est destinée</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>See the note as it will look</source>
        <translation>Voir la note telle qu’elle apparaîtra</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Back to the text (Esc)</source>
        <translation>Revenir au texte (Échap)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>Write the note into a file of your choice</source>
        <translation>Écrire la note dans un fichier de votre choix</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>Briefing</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Added to the briefing “{title}”.</source>
        <translation>Ajouté à la synthèse «&#x202f;{title}&#x202f;».</translation>
    </message>
    <message>
        <source>The briefing was put into the trash.</source>
        <translation>La synthèse a été mise à la corbeille.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message>
        <source>The briefing was written to {file}.</source>
        <translation>La synthèse a été enregistrée dans {file}.</translation>
    </message>
</context>
<context>
    <name>Glancing</name>
    <message>
        <source>The picture was saved as {file}.</source>
        <translation>L’image a été enregistrée sous {file}.</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Tous les événements</translation>
    </message>
</context>
<context>
    <name>GoneCard</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Put the note back where it was (U)</source>
        <translation>Remettre la note où elle était (U)</translation>
    </message>
    <message>
        <source>version {before} → {after}</source>
        <translation>version {before} → {after}</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>annulé</translation>
    </message>
</context>
<context>
    <name>Grounds</name>
    <message>
        <source>nobody is named near it</source>
        <translation>personne n’est nommé à proximité</translation>
    </message>
    <message>
        <source>named after it in its sentence</source>
        <translation>nommé ensuite dans la même phrase</translation>
    </message>
    <message>
        <source>named in the sentence that leads to it</source>
        <translation>nommé dans la phrase qui l’introduit</translation>
    </message>
    <message>
        <source>named in a sentence before it</source>
        <translation>nommé dans une phrase qui précède</translation>
    </message>
    <message>
        <source>named in the text</source>
        <translation>nommé dans le texte</translation>
    </message>
    <message>
        <source>named below it after a dash</source>
        <translation>nommé dessous, après un tiret</translation>
    </message>
    <message>
        <source>words in quotation marks</source>
        <translation>mots entre guillemets</translation>
    </message>
    <message>
        <source>words in single quotation marks</source>
        <translation>mots entre guillemets simples</translation>
    </message>
    <message>
        <source>quotation marks over several passages</source>
        <translation>guillemets sur plusieurs passages</translation>
    </message>
    <message>
        <source>words set apart as quoted</source>
        <translation>mots mis à part comme citation</translation>
    </message>
    <message>
        <source>set apart from the text</source>
        <translation>détaché du texte</translation>
    </message>
    <message>
        <source>italics after a verb of speaking</source>
        <translation>italique après un verbe de parole</translation>
    </message>
    <message>
        <source>its first sentence is set in bold</source>
        <translation>sa première phrase est en gras</translation>
    </message>
    <message>
        <source>a first sentence in bold</source>
        <translation>une première phrase en gras</translation>
    </message>
    <message>
        <source>an item of the list that is announced</source>
        <translation>un élément de la liste annoncée</translation>
    </message>
    <message>
        <source>it says in the present what holds, and who said so follows</source>
        <translation>il énonce au présent un constat, suivi de qui l’a dit</translation>
    </message>
    <message>
        <source>an item of what was agreed</source>
        <translation>un point de ce qui a été convenu</translation>
    </message>
    <message>
        <source>nothing says what it is</source>
        <translation>rien n’indique ce que c’est</translation>
    </message>
    <message>
        <source>the file says so</source>
        <translation>le fichier l’indique</translation>
    </message>
    <message>
        <source>many lines begin with a time of day</source>
        <translation>de nombreuses lignes commencent par une heure</translation>
    </message>
    <message>
        <source>its first paragraphs say so</source>
        <translation>ses premiers paragraphes l’indiquent</translation>
    </message>
    <message>
        <source>one of its headings says so</source>
        <translation>un de ses intertitres l’indique</translation>
    </message>
    <message>
        <source>the first heading</source>
        <translation>le premier intertitre</translation>
    </message>
    <message>
        <source>the line among the first that names an event</source>
        <translation>parmi les premières lignes, celle qui nomme un événement</translation>
    </message>
    <message>
        <source>the file gives it as its title</source>
        <translation>le fichier le donne pour titre</translation>
    </message>
    <message>
        <source>the name of the file, for want of a title</source>
        <translation>le nom du fichier, faute de titre</translation>
    </message>
    <message>
        <source>the line that says in full what the file gives as its title</source>
        <translation>la ligne qui donne en entier le titre indiqué par le fichier</translation>
    </message>
    <message>
        <source>the file gives them</source>
        <translation>le fichier les indique</translation>
    </message>
    <message>
        <source>they stand among the first lines</source>
        <translation>elles figurent dans les premières lignes</translation>
    </message>
    <message>
        <source>the first days that the text names</source>
        <translation>les premiers jours que le texte mentionne</translation>
    </message>
    <message>
        <source>the text gives days that hold the one in the file</source>
        <translation>le texte indique des jours qui comprennent celui du fichier</translation>
    </message>
    <message>
        <source>the file gives it</source>
        <translation>le fichier l’indique</translation>
    </message>
    <message>
        <source>it stands among the first lines</source>
        <translation>il figure dans les premières lignes</translation>
    </message>
    <message>
        <source>the text says where it was held</source>
        <translation>le texte dit où il s’est tenu</translation>
    </message>
    <message>
        <source>a body after the name</source>
        <translation>un organisme après le nom</translation>
    </message>
    <message>
        <source>a country after the name</source>
        <translation>un pays après le nom</translation>
    </message>
    <message>
        <source>an honorific before the name</source>
        <translation>un titre de civilité avant le nom</translation>
    </message>
    <message>
        <source>a role before the name</source>
        <translation>une fonction avant le nom</translation>
    </message>
    <message>
        <source>named in a list of speakers</source>
        <translation>nommé dans une liste d’intervenants</translation>
    </message>
    <message>
        <source>the family name in capitals</source>
        <translation>le nom de famille en capitales</translation>
    </message>
    <message>
        <source>a verb before the name</source>
        <translation>un verbe avant le nom</translation>
    </message>
    <message>
        <source>a verb of speaking after the name</source>
        <translation>un verbe de parole après le nom</translation>
    </message>
    <message>
        <source>a column of names</source>
        <translation>une colonne de noms</translation>
    </message>
    <message>
        <source>it stands alone in a line</source>
        <translation>il est seul sur une ligne</translation>
    </message>
    <message>
        <source>who, after the name</source>
        <translation>un pronom relatif après le nom</translation>
    </message>
    <message>
        <source>apposition after the name</source>
        <translation>une apposition après le nom</translation>
    </message>
    <message>
        <source>a country in brackets after the name</source>
        <translation>un pays entre parenthèses après le nom</translation>
    </message>
    <message>
        <source>a body in brackets after the name</source>
        <translation>un organisme entre parenthèses après le nom</translation>
    </message>
    <message>
        <source>lines below the name</source>
        <translation>les lignes sous le nom</translation>
    </message>
    <message>
        <source>two people have this family name; who was named last</source>
        <translation>deux personnes portent ce nom de famille&#x202f;; celle nommée en dernier</translation>
    </message>
    <message>
        <source>an adjective, or a heading above</source>
        <translation>un adjectif ou un intertitre au-dessus</translation>
    </message>
    <message>
        <source>a country named beside the name</source>
        <translation>un pays nommé à côté du nom</translation>
    </message>
    <message>
        <source>words beside the name</source>
        <translation>des mots à côté du nom</translation>
    </message>
    <message>
        <source>a body named beside the name</source>
        <translation>un organisme nommé à côté du nom</translation>
    </message>
    <message>
        <source>the words of the role and organisation</source>
        <translation>les mots de la fonction et de l’organisation</translation>
    </message>
    <message>
        <source>a unit of the organiser, as no other is named</source>
        <translation>un service de l’organisateur, faute d’un autre nom</translation>
    </message>
    <message>
        <source>a seat told of beside the name</source>
        <translation>une fonction dite à côté du nom</translation>
    </message>
    <message>
        <source>a role that this person has</source>
        <translation>une fonction qu’exerce cette personne</translation>
    </message>
    <message>
        <source>other names</source>
        <translation>d’autres noms</translation>
    </message>
    <message>
        <source>the same names in another order</source>
        <translation>les mêmes noms dans un autre ordre</translation>
    </message>
    <message>
        <source>the same name but for a particle</source>
        <translation>le même nom, à une particule près</translation>
    </message>
    <message>
        <source>the same family name</source>
        <translation>le même nom de famille</translation>
    </message>
    <message>
        <source>the same name, another country elsewhere</source>
        <translation>le même nom, un autre pays ailleurs</translation>
    </message>
    <message>
        <source>the same name, another organisation elsewhere</source>
        <translation>le même nom, une autre organisation ailleurs</translation>
    </message>
    <message>
        <source>names spelled almost alike</source>
        <translation>des noms à l’orthographe presque identique</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>le même nom</translation>
    </message>
    <message>
        <source>the same name but for accents, capitals or marks</source>
        <translation>le même nom, aux accents, capitales ou signes près</translation>
    </message>
    <message>
        <source>the same family name and an initial</source>
        <translation>le même nom de famille et une initiale</translation>
    </message>
    <message>
        <source>the same names, one more in one of them</source>
        <translation>les mêmes noms, avec un de plus d’un côté</translation>
    </message>
    <message>
        <source>a line that names it</source>
        <translation>une ligne qui la nomme</translation>
    </message>
    <message>
        <source>running text speaks of it by its number</source>
        <translation>le texte la mentionne par son numéro</translation>
    </message>
    <message>
        <source>running text speaks of it by its name</source>
        <translation>le texte la mentionne par son nom</translation>
    </message>
    <message>
        <source>it tells of it</source>
        <translation>le texte en rend compte</translation>
    </message>
    <message>
        <source>the guide</source>
        <translation>le guide</translation>
    </message>
    <message>
        <source>it is headed “{words}”</source>
        <translation>l’intertitre est «&#x202f;{words}&#x202f;»</translation>
    </message>
    <message>
        <source>an item under “{words}”</source>
        <translation>un élément sous «&#x202f;{words}&#x202f;»</translation>
    </message>
    <message>
        <source>what is called for under “{words}”</source>
        <translation>ce qui est demandé sous «&#x202f;{words}&#x202f;»</translation>
    </message>
    <message>
        <source>{reason}, in another document</source>
        <translation>{reason}, dans un autre document</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Choose a conclusion, a session or a person in the lists on the left; names in the text are links. Each document opens where you left it.</source>
        <translation>Choisissez une conclusion, une séance ou une personne dans les listes de gauche&#x202f;; les noms dans le texte sont des liens. Chaque document s’ouvre là où vous l’avez laissé.</translation>
    </message>
    <message>
        <source>In brief or official</source>
        <translation>En bref ou officiel</translation>
    </message>
    <message>
        <source>At the foot of the window you choose our brief, the official text, or both side by side. The official text is yours to bring: File ▸ Import.</source>
        <translation>Au bas de la fenêtre, choisissez notre résumé, le texte officiel ou les deux côte à côte. Le texte officiel est à fournir par vos soins&#x202f;: Fichier ▸ Importer.</translation>
    </message>
    <message>
        <source>Mark and note</source>
        <translation>Marquer et noter</translation>
    </message>
    <message>
        <source>Select words and press H, or 1 to 6 to mark what they are: a commitment, a recommendation, a figure, a position, a question, a quotation. Ctrl+M writes a note. What you write is saved as you write it.</source>
        <translation>Sélectionnez des mots et appuyez sur H, ou sur 1 à 6 pour indiquer leur sens&#x202f;: engagement, recommandation, chiffre, position, question, citation. Ctrl+M écrit une note. Ce que vous écrivez est enregistré au fur et à mesure.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>The field at the top looks through passages, people, sessions and notes as you type. Ctrl+F looks through what is open.</source>
        <translation>Le champ du haut parcourt passages, personnes, séances et notes pendant la saisie. Ctrl+F parcourt ce qui est ouvert.</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citer</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C copies what you selected with its reference. Tools ▸ Quote check tells which quotations of a draft are exact.</source>
        <translation>Ctrl+Maj+C copie la sélection avec sa référence. Outils ▸ Vérification des citations indique quelles citations d’un brouillon sont exactes.</translation>
    </message>
    <message>
        <source>By keyboard alone</source>
        <translation>Au clavier seul</translation>
    </message>
    <message>
        <source>F6 goes from pane to pane, Tab from link to link in the text, Ctrl+Shift+P finds any command by its name.</source>
        <translation>F6 passe de volet en volet, Tab de lien en lien dans le texte, Ctrl+Maj+P trouve toute commande par son nom.</translation>
    </message>
    <message>
        <source>both words in one passage</source>
        <translation>les deux mots dans un même passage</translation>
    </message>
    <message>
        <source>these words one after the other</source>
        <translation>ces mots l’un après l’autre</translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation>mots qui commencent ainsi</translation>
    </message>
    <message>
        <source>either word; OR in capitals</source>
        <translation>l’un ou l’autre mot&#x202f;; OR en majuscules</translation>
    </message>
    <message>
        <source>without this word</source>
        <translation>sans ce mot</translation>
    </message>
    <message>
        <source>what belongs together</source>
        <translation>ce qui va ensemble</translation>
    </message>
    <message>
        <source>within ten words of each other</source>
        <translation>à dix mots au plus l’un de l’autre</translation>
    </message>
    <message>
        <source>with exactly these accents and capitals</source>
        <translation>avec exactement ces accents et majuscules</translation>
    </message>
    <message>
        <source>where this person speaks or is named</source>
        <translation>où cette personne s’exprime ou est nommée</translation>
    </message>
    <message>
        <source>of this session, event or year</source>
        <translation>de cette séance, cet événement ou cette année</translation>
    </message>
    <message>
        <source>of these languages, numbers, kinds</source>
        <translation>de ces langues, numéros, types</translation>
    </message>
    <message>
        <source>notes with this tag, or marked as this</source>
        <translation>notes portant cette étiquette ou ce sens</translation>
    </message>
    <message>
        <source>words of notes; what has a note; notes without a place</source>
        <translation>mots des notes&#x202f;; ce qui a une note&#x202f;; notes sans emplacement</translation>
    </message>
    <message>
        <source>notes changed since</source>
        <translation>notes modifiées depuis</translation>
    </message>
    <message>
        <source>events and documents; can be made again from the originals</source>
        <translation>événements et documents&#x202f;; peut être refait à partir des originaux</translation>
    </message>
    <message>
        <source>your notes, with everything they ever were</source>
        <translation>vos notes, avec tous leurs états antérieurs</translation>
    </message>
    <message>
        <source>every imported file as it came</source>
        <translation>chaque fichier importé, tel quel</translation>
    </message>
    <message>
        <source>copies of your notes, one a day and older ones</source>
        <translation>copies de vos notes, une par jour et plus anciennes</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>All of it is in {folder}. “idm doctor” looks whether it is whole.</source>
        <translation>Tout se trouve dans {folder}. «&#x202f;idm doctor&#x202f;» vérifie que rien n’y manque.</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>Pour commencer</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>F1 changes them.</source>
        <translation>F1 permet de les modifier.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Under the field stands how your words were read.</source>
        <translation>Sous le champ s’affiche la façon dont vos mots ont été compris.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
</context>
<context>
    <name>Here</name>
    <message>
        <source>Select a name or a quotation first, then press P.</source>
        <translation>Sélectionnez d’abord un nom ou une citation, puis appuyez sur P.</translation>
    </message>
    <message>
        <source>Who is “{words}”?</source>
        <translation>Qui est «&#x202f;{words}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Say who is meant</source>
        <translation>Indiquer de qui il s’agit</translation>
    </message>
    <message>
        <source>Mark a conclusion</source>
        <translation>Marquer une conclusion</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>The correction is kept.</source>
        <translation>La correction est enregistrée.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History of the note</source>
        <translation>Historique de la note</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Révisions</translation>
    </message>
    <message>
        <source>What the note said</source>
        <translation>Ce que disait la note</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>Revision {number}</source>
        <translation>Révision {number}</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’était écrit.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Filter by what it does, or by key</source>
        <translation>Filtrer par action ou par touche</translation>
    </message>
    <message>
        <source>Filter the keys</source>
        <translation>Filtrer les raccourcis</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>Aucun raccourci ne correspond.</translation>
    </message>
    <message>
        <source>Enter on a line gives it another key.</source>
        <translation>Entrée sur une ligne permet d’en changer le raccourci.</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>Le nouveau raccourci</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use it too</source>
        <translation>Utiliser aussi</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>The usual</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>This key belongs to one part of the window, and stays as it is.</source>
        <translation>Ce raccourci est propre à une partie de la fenêtre et ne change pas.</translation>
    </message>
    <message>
        <source>Press the new key for “{action}”. Enter takes it, Esc leaves the old one.</source>
        <translation>Appuyez sur le nouveau raccourci de «&#x202f;{action}&#x202f;». Entrée le prend, Échap garde l’ancien.</translation>
    </message>
    <message>
        <source>{key} is the key of “{other}”, which would be left without it.</source>
        <translation>{key} est le raccourci de «&#x202f;{other}&#x202f;», qui n’en aurait plus.</translation>
    </message>
    <message>
        <source>{key} moves about in lists and texts; choose another.</source>
        <translation>{key} sert à se déplacer dans les listes et les textes&#x202f;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{key} is free.</source>
        <translation>{key} est libre.</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>aucun raccourci</translation>
    </message>
    <message>
        <source>“{action}” has {keys} now.</source>
        <translation>«&#x202f;{action}&#x202f;» a maintenant&#x202f;: {keys}.</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>personnel</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Move the library…</source>
        <translation>Déplacer la bibliothèque…</translation>
    </message>
    <message>
        <source>Every file is copied and compared, and the copy opened, before it is used. Until you delete it, the old folder stays as it is.</source>
        <translation>Chaque fichier est copié et comparé, et la copie ouverte, avant d’être utilisée. Tant que vous ne le supprimez pas, l’ancien dossier reste tel quel.</translation>
    </message>
    <message>
        <source>How far the library is copied</source>
        <translation>Avancement de la copie de la bibliothèque</translation>
    </message>
    <message>
        <source>Delete the old folder</source>
        <translation>Supprimer l’ancien dossier</translation>
    </message>
    <message>
        <source>Your library and your notes are in {folder}.</source>
        <translation>Votre bibliothèque et vos notes se trouvent dans {folder}.</translation>
    </message>
    <message>
        <source>It was named when the program was started; name another then to use another.</source>
        <translation>Elle a été indiquée au lancement du programme&#x202f;; pour en utiliser une autre, indiquez-la à ce moment.</translation>
    </message>
    <message>
        <source>The library has been moved. The old folder, {old}, is not used any more.</source>
        <translation>La bibliothèque a été déplacée. L’ancien dossier, {old}, n’est plus utilisé.</translation>
    </message>
    <message>
        <source>The old folder has been deleted.</source>
        <translation>L’ancien dossier a été supprimé.</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Notes that link here</source>
        <translation>Notes qui renvoient ici</translation>
    </message>
    <message>
        <source>Note that links here: {text}</source>
        <translation>Note qui renvoie ici&#x202f;: {text}</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Afficher les {count}</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Tag for {notes}</source>
        <translation>Étiquette pour {notes}</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Change {notes}</source>
        <translation>Modifier {notes}</translation>
    </message>
    <message>
        <source>{notes} changed.</source>
        <translation>Modification effectuée&#x202f;: {notes}.</translation>
    </message>
    <message>
        <source>Delete {notes}</source>
        <translation>Supprimer {notes}</translation>
    </message>
    <message>
        <source>{notes} put into the trash.</source>
        <translation>Mise à la corbeille&#x202f;: {notes}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Another name for #{tag}</source>
        <translation>Autre nom pour #{tag}</translation>
    </message>
    <message>
        <source>Rename a tag</source>
        <translation>Renommer une étiquette</translation>
    </message>
</context>
<context>
    <name>LostCard</name>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accepter</translation>
    </message>
    <message>
        <source>Tie the note to this place (A or Enter)</source>
        <translation>Rattacher la note à cet endroit (A ou Entrée)</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Voir</translation>
    </message>
    <message>
        <source>Open this place in the text (L)</source>
        <translation>Ouvrir cet endroit dans le texte (L)</translation>
    </message>
    <message>
        <source>&amp;Next guess</source>
        <translation>&amp;Hypothèse suivante</translation>
    </message>
    <message>
        <source>Show the next place it may be (N)</source>
        <translation>Afficher le prochain endroit possible (N)</translation>
    </message>
    <message>
        <source>&amp;Delete the note</source>
        <translation>&amp;Supprimer la note</translation>
    </message>
    <message>
        <source>Put the note into the trash (D)</source>
        <translation>Mettre la note à la corbeille (D)</translation>
    </message>
    <message>
        <source>Nothing like these words stands in the text as it is now.</source>
        <translation>Rien de semblable à ces mots ne figure dans le texte actuel.</translation>
    </message>
    <message>
        <source>guess {number} of {count}</source>
        <translation>hypothèse {number} sur {count}</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>version {number}</translation>
    </message>
</context>
<context>
    <name>MeaningChooser</name>
    <message>
        <source>Meaning</source>
        <translation>Sens</translation>
    </message>
</context>
<context>
    <name>MeaningsDialog</name>
    <message>
        <source>Meanings</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Each name and colour changes everywhere at once; each keeps its line and its digit.</source>
        <translation>Chaque nom et chaque couleur changent partout à la fois&#x202f;; chacun garde son trait et son chiffre.</translation>
    </message>
    <message>
        <source>Name of “{name}”</source>
        <translation>Nom de «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>As at the first start</source>
        <translation>Réglages d’origine</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Put this away (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>MirrorDialog</name>
    <message>
        <source>Keep notes in a folder</source>
        <translation>Tenir les notes dans un dossier</translation>
    </message>
    <message>
        <source>Your notes stand there as Markdown files, for Obsidian, a folder synchroniser or git. What you change in the files comes in here; what you change here goes out within seconds.</source>
        <translation>Vos notes s’y trouvent sous forme de fichiers Markdown, pour Obsidian, une synchronisation de dossiers ou git. Ce que vous modifiez dans les fichiers est repris ici&#x202f;; ce que vous modifiez ici y est écrit en quelques secondes.</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>How the folder stands</source>
        <translation>État du dossier</translation>
    </message>
    <message>
        <source>&amp;Delete them here too</source>
        <translation>&amp;Les supprimer aussi ici</translation>
    </message>
    <message>
        <source>&amp;Put them back</source>
        <translation>Les &amp;remettre</translation>
    </message>
    <message>
        <source>&amp;Keep notes there</source>
        <translation>&amp;Y tenir les notes</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>For &amp;use in</source>
        <translation>&amp;Pour</translation>
    </message>
    <message>
        <source>No folder is kept up to date now.</source>
        <translation>Aucun dossier n’est tenu à jour actuellement.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examen…</translation>
    </message>
    <message>
        <source>The folder is away or empty. Nothing was changed; your notes are safe here.</source>
        <translation>Le dossier est absent ou vide. Rien n’a été modifié&#x202f;; vos notes sont ici en sécurité.</translation>
    </message>
    <message>
        <source>{notes} there, as of {time}.</source>
        <translation>Dans le dossier&#x202f;: {notes} ({time}).</translation>
    </message>
    <message>
        <source>Copies of a conflict, not read; compare them yourself: {files}.</source>
        <translation>Copies de conflit, non lues&#x202f;; comparez-les vous-même&#x202f;: {files}.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>{notes} taken out of the files there: {words}</source>
        <translation>Retrait des fichiers, {notes}&#x202f;: {words}</translation>
    </message>
</context>
<context>
    <name>Mirroring</name>
    <message>
        <source>The folder that keeps your notes is away; they are safe here.</source>
        <translation>Le dossier qui contient vos notes est absent&#x202f;; elles sont ici en sécurité.</translation>
    </message>
    <message>
        <source>{notes} taken out of the folder; are they to go here too?</source>
        <translation>Retrait du dossier&#x202f;: {notes}. Supprimer aussi ici&#x202f;?</translation>
    </message>
    <message>
        <source>A file in the folder cannot be read: {reason}</source>
        <translation>Un fichier du dossier est illisible&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>The folder has copies of a conflict, which are not read: {files}.</source>
        <translation>Le dossier contient des copies de conflit, qui ne sont pas lues&#x202f;: {files}.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Voir</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>This note was changed elsewhere meanwhile. Both are kept; you are writing on yours.</source>
        <translation>Cette note a été modifiée ailleurs entre-temps. Les deux sont conservées&#x202f;; vous écrivez dans la vôtre.</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>Not saved; the text is kept here. {reason}</source>
        <translation>Non enregistré&#x202f;; le texte est conservé ici. {reason}</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>enregistrement…</translation>
    </message>
    <message>
        <source>Written to {file}; the notebook does not have it yet.</source>
        <translation>Écrite dans {file}&#x202f;; le carnet ne l’a pas encore.</translation>
    </message>
</context>
<context>
    <name>NotesDialog</name>
    <message>
        <source>Add notes</source>
        <translation>Ajouter des notes</translation>
    </message>
    <message>
        <source>Filter notes</source>
        <translation>Filtrer les notes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Enter or the space bar ticks a note.</source>
        <translation>Entrée ou la barre d’espace coche une note.</translation>
    </message>
    <message>
        <source>No note has these words.</source>
        <translation>Aucune note ne contient ces mots.</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>cochée</translation>
    </message>
</context>
<context>
    <name>NotesInDialog</name>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Changed in the file</source>
        <translation>Modifiée dans le fichier</translation>
    </message>
    <message>
        <source>Changed in both places; both are kept</source>
        <translation>Modifiée des deux côtés&#x202f;; les deux sont conservées</translation>
    </message>
    <message>
        <source>No longer in the file</source>
        <translation>Absente du fichier</translation>
    </message>
    <message>
        <source>Cannot come in</source>
        <translation>Impossible à importer</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Importer des notes</translation>
    </message>
    <message>
        <source>Notes that would come in</source>
        <translation>Notes qui seraient importées</translation>
    </message>
    <message>
        <source>All of them are here already, as they stand in the files.</source>
        <translation>Toutes sont déjà ici, telles qu’elles figurent dans les fichiers.</translation>
    </message>
    <message>
        <source>&amp;Put those no longer in their file into the trash</source>
        <translation>&amp;Mettre à la corbeille celles qui ne sont plus dans leur fichier</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>nouveautés&#x202f;: {count}</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>modifications&#x202f;: {count}</translation>
    </message>
    <message>
        <source>{count} kept beside another</source>
        <translation>conservations en double&#x202f;: {count}</translation>
    </message>
    <message>
        <source>{count} as they are here</source>
        <translation>sans changement&#x202f;: {count}</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>absences&#x202f;: {count}</translation>
    </message>
    <message>
        <source>{count} that cannot come in</source>
        <translation>rejets&#x202f;: {count}</translation>
    </message>
    <message>
        <source>There are no notes in these files</source>
        <translation>Ces fichiers ne contiennent aucune note</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, ligne {line}</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Filter notes</source>
        <translation>Filtrer les notes</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Intervenant</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>In text order</source>
        <translation>Ordre du texte</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>Plus récentes d’abord</translation>
    </message>
    <message>
        <source>By meaning</source>
        <translation>Par sens</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Par étiquette</translation>
    </message>
    <message>
        <source>By session</source>
        <translation>Par séance</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>Par intervenant</translation>
    </message>
    <message>
        <source>&amp;Meaning</source>
        <translation>S&amp;ens</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>É&amp;tiquettes</translation>
    </message>
    <message>
        <source>F&amp;or whom</source>
        <translation>&amp;Destinataires</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Sans étiquette</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} sur {total}</translation>
    </message>
    <message>
        <source>No notes yet. Select words and press H.</source>
        <translation>Pas encore de notes. Sélectionnez des mots et appuyez sur H.</translation>
    </message>
    <message>
        <source>No note is like this. Choose less above.</source>
        <translation>Aucune note ne correspond. Choisissez moins de critères ci-dessus.</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Ajouter une étiquette…</translation>
    </message>
    <message>
        <source>Remove #{tag}</source>
        <translation>Retirer #{tag}</translation>
    </message>
    <message>
        <source>Rename #{tag}…</source>
        <translation>Renommer #{tag}…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>File ▸ Export notes writes your notes there as files of their own, and takes in first what was changed in those files elsewhere.</source>
        <translation>Fichier ▸ Exporter les notes y écrit vos notes dans des fichiers séparés, après avoir repris ce qui a été modifié ailleurs dans ces fichiers.</translation>
    </message>
    <message>
        <source>Notes are exported to {folder}.</source>
        <translation>Les notes sont exportées dans {folder}.</translation>
    </message>
    <message>
        <source>No folder was chosen yet.</source>
        <translation>Aucun dossier n’a encore été choisi.</translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message>
        <source>Notes on this</source>
        <translation>Notes sur cette page</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Write a note on what is open (Ctrl+M)</source>
        <translation>Écrire une note sur ce qui est ouvert (Ctrl+M)</translation>
    </message>
    <message>
        <source>Notes on {text}</source>
        <translation>Notes sur {text}</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Pas encore de note.</translation>
    </message>
    <message>
        <source>No notes yet. Select words and press H.</source>
        <translation>Pas encore de notes. Sélectionnez des mots et appuyez sur H.</translation>
    </message>
</context>
<context>
    <name>OtherFolder</name>
    <message>
        <source>Use another folder…</source>
        <translation>Utiliser un autre dossier…</translation>
    </message>
    <message>
        <source>Folder of the library</source>
        <translation>Dossier de la bibliothèque</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>asked lately</source>
        <translation>recherche récente</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Rien d’écrit pour l’instant</translation>
    </message>
</context>
<context>
    <name>OutlinePane</name>
    <message>
        <source>Conclusions</source>
        <translation>Conclusions</translation>
    </message>
    <message>
        <source>No conclusions are known of this event.</source>
        <translation>Aucune conclusion de cet événement n’est connue.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>No sessions are known of this event.</source>
        <translation>Aucune séance de cet événement n’est connue.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Intervenants</translation>
    </message>
    <message>
        <source>Nobody is named in this event’s documents.</source>
        <translation>Personne n’est nommé dans les documents de cet événement.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>No notes yet. Select words and press H.</source>
        <translation>Pas encore de notes. Sélectionnez des mots et appuyez sur H.</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Recherches</translation>
    </message>
    <message>
        <source>No searches yet. Search, and choose “Save this search…” above the answers.</source>
        <translation>Pas encore de recherches. Lancez une recherche, puis choisissez «&#x202f;Enregistrer cette recherche…&#x202f;» au-dessus des réponses.</translation>
    </message>
    <message>
        <source>Filter {list}</source>
        <translation>Filtrer&#x202f;: {list}</translation>
    </message>
    <message>
        <source>Nothing here matches “{words}”. Esc takes the filter away.</source>
        <translation>Rien ne correspond à «&#x202f;{words}&#x202f;». Échap efface le filtre.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>spoke</source>
        <translation>intervention</translation>
    </message>
    <message>
        <source>moderated or chaired</source>
        <translation>modération ou présidence</translation>
    </message>
    <message>
        <source>in writing, quoted or mentioned</source>
        <translation>contribution écrite, citation ou mention</translation>
    </message>
    <message>
        <source>The sessions, and who took part</source>
        <translation>Les séances et leurs participants</translation>
    </message>
    <message>
        <source>Session not known</source>
        <translation>Séance inconnue</translation>
    </message>
    <message>
        <source>nothing is told of it</source>
        <translation>rien n’en est dit</translation>
    </message>
    <message>
        <source>{group}: {people}</source>
        <translation>{group}&#x202f;: {people}</translation>
    </message>
    <message>
        <source>By whom they speak for: {groups}.</source>
        <translation>Selon qui ils représentent&#x202f;: {groups}.</translation>
    </message>
    <message>
        <source>{title}, {group}: {names}</source>
        <translation>{title}, {group}&#x202f;: {names}</translation>
    </message>
    <message>
        <source>For {count} of {total} people the session is inferred from the text, not stated in it.</source>
        <translation>Pour {count} personnes sur {total}, la séance est déduite du texte, où elle n’est pas indiquée.</translation>
    </message>
    <message>
        <source>Sessions stand in their order; on which day each was held is not told.</source>
        <translation>Les séances sont dans l’ordre&#x202f;; le jour où chacune s’est tenue n’est pas indiqué.</translation>
    </message>
    <message>
        <source>Where they came from</source>
        <translation>D’où ils venaient</translation>
    </message>
    <message>
        <source>{country}: {names}</source>
        <translation>{country}&#x202f;: {names}</translation>
    </message>
    <message>
        <source>{countries} are named. For {count} people, no country is.</source>
        <translation>Au total&#x202f;: {countries}. Personnes sans pays indiqué&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Conclusions: length, people, notes</source>
        <translation>Conclusions&#x202f;: longueur, personnes, notes</translation>
    </message>
    <message>
        <source>Conclusion {number}: {headline}</source>
        <translation>Conclusion {number}&#x202f;: {headline}</translation>
    </message>
    <message>
        <source>What you have read</source>
        <translation>Ce que vous avez lu</translation>
    </message>
    <message>
        <source>{read} of {total} passages read</source>
        <translation>passages lus&#x202f;: {read} sur {total}</translation>
    </message>
    <message>
        <source>{count} with notes</source>
        <translation>avec notes&#x202f;: {count}</translation>
    </message>
    <message>
        <source>{count} untouched</source>
        <translation>non ouverts&#x202f;: {count}</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lu</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>pas encore lu</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>avec une note</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Tous les événements</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>{count} with “{words}”</source>
        <translation>{count} avec «&#x202f;{words}&#x202f;»</translation>
    </message>
    <message>
        <source>The library is empty. Import a document, or drop a file on this window.</source>
        <translation>La bibliothèque est vide. Importez un document ou déposez un fichier sur cette fenêtre.</translation>
    </message>
    <message>
        <source>A passage counts as read once all of it has been in view for as long as it takes.</source>
        <translation>Un passage compte comme lu quand il a été affiché en entier le temps nécessaire à sa lecture.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Count passages with these words</source>
        <translation>Compter les passages contenant ces mots</translation>
    </message>
    <message>
        <source>Words to count in every event</source>
        <translation>Mots à compter dans chaque événement</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>Enregistrer comme image…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
</context>
<context>
    <name>Packing</name>
    <message>
        <source>Back up everything</source>
        <translation>Tout sauvegarder</translation>
    </message>
    <message>
        <source>Backing up everything…</source>
        <translation>Sauvegarde complète…</translation>
    </message>
    <message>
        <source>The library with {notes} was packed and checked: {file}</source>
        <translation>La bibliothèque a été sauvegardée et vérifiée ({notes})&#x202f;: {file}</translation>
    </message>
</context>
<context>
    <name>PartCard</name>
    <message>
        <source>Drag to move; Alt with an arrow moves it too</source>
        <translation>Glisser pour déplacer&#x202f;; Alt avec une flèche déplace aussi</translation>
    </message>
    <message>
        <source>Nothing written yet; press Enter to write.</source>
        <translation>Rien d’écrit pour l’instant&#x202f;; appuyez sur Entrée pour écrire.</translation>
    </message>
    <message>
        <source>The whole passage</source>
        <translation>Le passage entier</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Intertitre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exacte</translation>
    </message>
    <message>
        <source>not in these words in the text</source>
        <translation>pas en ces termes dans le texte</translation>
    </message>
    <message>
        <source>not found in the text</source>
        <translation>introuvable dans le texte</translation>
    </message>
</context>
<context>
    <name>PassageDialog</name>
    <message>
        <source>Go to passage</source>
        <translation>Aller au passage</translation>
    </message>
    <message>
        <source>1 to {last}</source>
        <translation>1 à {last}</translation>
    </message>
    <message>
        <source>&amp;Number, or a paragraph as it is printed: 14 (b)</source>
        <translation>&amp;Numéro, ou paragraphe tel qu’il est imprimé&#x202f;: 14 (b)</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>That is no number of a passage; they run from 1 to {last}.</source>
        <translation>Ce n’est pas le numéro d’un passage&#xa0;; ils vont de 1 à {last}.</translation>
    </message>
    <message>
        <source>There is no passage {typed} here; they run from 1 to {last}.</source>
        <translation>Il n’y a pas de passage {typed} ici&#xa0;; ils vont de 1 à {last}.</translation>
    </message>
    <message>
        <source>Passages 1 to {last}</source>
        <translation>Passages 1 à {last}</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Part of a name</source>
        <translation>Partie d’un nom</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Nobody of that name is known.</source>
        <translation>Personne de ce nom n’est connu.</translation>
    </message>
    <message>
        <source>Enter makes a new person.</source>
        <translation>Entrée crée une nouvelle personne.</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Aucun nom</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>The window speaks it at once; numbers and dates follow it.</source>
        <translation>La fenêtre la parle aussitôt&#x202f;; les nombres et les dates la suivent.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>It stands under the notes you write from now on, and goes with them when you export them.</source>
        <translation>Il figure sous les notes que vous écrirez désormais et les accompagne à l’exportation.</translation>
    </message>
</context>
<context>
    <name>Placing</name>
    <message>
        <source>Notes without a place</source>
        <translation>Notes sans emplacement</translation>
    </message>
    <message>
        <source>Their texts have changed. A or Enter ties a note to the place that is shown, N shows the next one, L opens it in the text.</source>
        <translation>Leurs textes ont changé. A ou Entrée rattache une note à l’endroit affiché, N affiche le suivant, L l’ouvre dans le texte.</translation>
    </message>
    <message>
        <source>Every note has its place. Notes that lose theirs when a text changes are shown here.</source>
        <translation>Chaque note a son emplacement. Celles qui le perdent quand un texte change s’affichent ici.</translation>
    </message>
    <message>
        <source>Moved to another version</source>
        <translation>Passées à une autre version</translation>
    </message>
    <message>
        <source>The note has its place.</source>
        <translation>La note a retrouvé son emplacement.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Language and name</source>
        <translation>Langue et nom</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Notes folder</source>
        <translation>Dossier des notes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take the last change back (Ctrl+Z)</source>
        <translation>Annuler la dernière modification (Ctrl+Z)</translation>
    </message>
    <message>
        <source>As at the first start</source>
        <translation>Réglages d’origine</translation>
    </message>
</context>
<context>
    <name>Preferring</name>
    <message>
        <source>IDM library</source>
        <translation>Bibliothèque IDM</translation>
    </message>
    <message>
        <source>Moving the library…</source>
        <translation>Déplacement de la bibliothèque…</translation>
    </message>
    <message>
        <source>What you have read is forgotten; every passage is untouched again.</source>
        <translation>L’historique de lecture est effacé&#x202f;; tous les passages sont de nouveau non lus.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>With what I have marked and noted</source>
        <translation>Avec mes surlignages et mes notes</translation>
    </message>
    <message>
        <source>The whole document, not only the part that is open</source>
        <translation>Tout le document, pas seulement la partie ouverte</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>{number} / {total}</source>
        <translation>{number} / {total}</translation>
    </message>
    <message>
        <source>The printer does not answer; nothing was printed.</source>
        <translation>L’imprimante ne répond pas&#x202f;; rien n’a été imprimé.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Forget what I have read, and where I stopped</source>
        <translation>Oublier ce que j’ai lu et où je me suis arrêté</translation>
    </message>
    <message>
        <source>Forget what I opened lately</source>
        <translation>Oublier ce que j’ai ouvert récemment</translation>
    </message>
    <message>
        <source>Nothing you read, write or look for leaves this computer. The program opens no connection to any network; it works the same without one, and counts and reports nothing.</source>
        <translation>Rien de ce que vous lisez, écrivez ou cherchez ne quitte cet ordinateur. Le programme n’ouvre aucune connexion réseau&#x202f;; il fonctionne de la même façon sans réseau, ne compte ni ne signale rien.</translation>
    </message>
    <message>
        <source>Your notes are in the library folder, in files only you may open. Beside your settings the program keeps which passages you have read, where you stopped in each document, and what you opened lately.</source>
        <translation>Vos notes se trouvent dans le dossier de la bibliothèque, dans des fichiers que vous seul pouvez ouvrir. En plus de vos réglages, le programme conserve les passages lus, l’endroit où vous vous êtes arrêté dans chaque document et ce que vous avez ouvert récemment.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Dans&#x202f;:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Type de fichiers&#x202f;:</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Pg préc</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Pg suiv</translation>
    </message>
</context>
<context>
    <name>QuoteCheckPage</name>
    <message>
        <source>Quote check</source>
        <translation>Vérification des citations</translation>
    </message>
    <message>
        <source>Paste a draft, or open one. Each quotation in it is held against every text in the library.</source>
        <translation>Collez un brouillon ou ouvrez-en un. Chaque citation est comparée à tous les textes de la bibliothèque.</translation>
    </message>
    <message>
        <source>&amp;Open a draft…</source>
        <translation>&amp;Ouvrir un brouillon…</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Your text, with its quotations between quotation marks…</source>
        <translation>Votre texte, avec ses citations entre guillemets…</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Nothing to check yet.</source>
        <translation>Rien à vérifier pour l’instant.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>There is no quotation in this draft.</source>
        <translation>Ce brouillon ne contient aucune citation.</translation>
    </message>
    <message>
        <source>{exact} exact · {altered} altered · {lost} not found</source>
        <translation>exactes&#x202f;: {exact} · altérées&#x202f;: {altered} · introuvables&#x202f;: {lost}</translation>
    </message>
</context>
<context>
    <name>ReadOnly</name>
    <message>
        <source>This library can only be read.</source>
        <translation>Cette bibliothèque ne peut qu’être lue.</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Back up everything…</source>
        <translation>Tout sauvegarder…</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Guessed person</source>
        <translation>Personne supposée</translation>
    </message>
    <message>
        <source>Guessed who is meant</source>
        <translation>Supposition sur la personne désignée</translation>
    </message>
    <message>
        <source>Guessed quotation</source>
        <translation>Citation supposée</translation>
    </message>
    <message>
        <source>Guessed who said it</source>
        <translation>Auteur supposé</translation>
    </message>
    <message>
        <source>Guessed conclusion</source>
        <translation>Conclusion supposée</translation>
    </message>
    <message>
        <source>Conclusion {number} of {total}</source>
        <translation>Conclusion {number} sur {total}</translation>
    </message>
    <message>
        <source>{number} of {total} in the programme</source>
        <translation>{number} sur {total} dans le programme</translation>
    </message>
    <message>
        <source>Speaker {number} of {total}</source>
        <translation>Intervenant {number} sur {total}</translation>
    </message>
    <message>
        <source>Part {number} of {total}</source>
        <translation>Partie {number} sur {total}</translation>
    </message>
    <message>
        <source>In brief, in our own words</source>
        <translation>En bref, dans nos propres termes</translation>
    </message>
    <message>
        <source>Official text</source>
        <translation>Texte officiel</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>Elsewhere in the text</source>
        <translation>Ailleurs dans le texte</translation>
    </message>
    <message>
        <source>Where they are named</source>
        <translation>Où la personne est nommée</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>S’exprime pour</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>Modération</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organisateur</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Intervenants</translation>
    </message>
    <message>
        <source>A State</source>
        <translation>Un État</translation>
    </message>
    <message>
        <source>The United Nations</source>
        <translation>L’Organisation des Nations Unies</translation>
    </message>
    <message>
        <source>An intergovernmental organisation</source>
        <translation>Une organisation intergouvernementale</translation>
    </message>
    <message>
        <source>A parliament</source>
        <translation>Un parlement</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>Société civile</translation>
    </message>
    <message>
        <source>The private sector</source>
        <translation>Le secteur privé</translation>
    </message>
    <message>
        <source>Academia</source>
        <translation>Milieux universitaires</translation>
    </message>
    <message>
        <source>A diaspora</source>
        <translation>Une diaspora</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>Nations Unies</translation>
    </message>
    <message>
        <source>Intergovernmental</source>
        <translation>Intergouvernemental</translation>
    </message>
    <message>
        <source>Parliaments</source>
        <translation>Parlements</translation>
    </message>
    <message>
        <source>Private sector</source>
        <translation>Secteur privé</translation>
    </message>
    <message>
        <source>Diaspora</source>
        <translation>Diaspora</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>intervention</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>modération</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>présidence</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>contribution écrite</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>citation</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>mention</translation>
    </message>
    <message>
        <source>inferred from the text</source>
        <translation>déduit du texte</translation>
    </message>
    <message>
        <source>session not known</source>
        <translation>séance inconnue</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>guesses marked: {count}</source>
        <translation>hypothèses marquées&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Notes de bas de page</translation>
    </message>
    <message>
        <source>Previous conclusion</source>
        <translation>Conclusion précédente</translation>
    </message>
    <message>
        <source>Previous session</source>
        <translation>Séance précédente</translation>
    </message>
    <message>
        <source>Previous speaker</source>
        <translation>Intervenant précédent</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Partie précédente</translation>
    </message>
    <message>
        <source>Next conclusion</source>
        <translation>Conclusion suivante</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Séance suivante</translation>
    </message>
    <message>
        <source>Next speaker</source>
        <translation>Intervenant suivant</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Partie suivante</translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation>Qui a dit quoi</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>There is nothing to explain here. Put the caret on an acronym or the marker of a footnote.</source>
        <translation>Il n’y a rien à expliquer ici. Placez le curseur sur un sigle ou sur un appel de note.</translation>
    </message>
    <message>
        <source>Reading aloud; the same key stops it.</source>
        <translation>Lecture à voix haute&#x202f;; le même raccourci l’arrête.</translation>
    </message>
    <message>
        <source>Preparing the pages…</source>
        <translation>Préparation des pages…</translation>
    </message>
    <message>
        <source>{pages} were written to {file}.</source>
        <translation>Enregistrement dans {file}&#x202f;: {pages}.</translation>
    </message>
    <message>
        <source>The bookmark is gone.</source>
        <translation>Le signet a été retiré.</translation>
    </message>
    <message>
        <source>Bookmarked; Ctrl+Alt+D lists all bookmarks.</source>
        <translation>Signet ajouté&#x202f;; Ctrl+Alt+D affiche tous les signets.</translation>
    </message>
    <message>
        <source>No bookmarks yet. Ctrl+D puts one where you are.</source>
        <translation>Pas encore de signets. Ctrl+D en place un où vous êtes.</translation>
    </message>
    <message>
        <source>Go to a bookmark…</source>
        <translation>Aller à un signet…</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Rouvrir…</translation>
    </message>
    <message>
        <source>Nothing else was opened lately.</source>
        <translation>Rien d’autre n’a été ouvert récemment.</translation>
    </message>
    <message>
        <source>Go to a section…</source>
        <translation>Aller à une section…</translation>
    </message>
    <message>
        <source>This text has no headings.</source>
        <translation>Ce texte n’a pas d’intertitres.</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>{face} (comes with the program)</source>
        <translation>{face} (fournie avec le programme)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Height of a line</source>
        <translation>Interligne</translation>
    </message>
    <message>
        <source>Characters in a line</source>
        <translation>Caractères par ligne</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Marges</translation>
    </message>
    <message>
        <source>What is open changes as you choose.</source>
        <translation>Ce qui est ouvert change à mesure que vous choisissez.</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Looking after the library…</source>
        <translation>Examen de la bibliothèque…</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>Rétablir depuis un fichier</translation>
    </message>
    <message>
        <source>Backups ({patterns})</source>
        <translation>Sauvegardes ({patterns})</translation>
    </message>
    <message>
        <source>Looking at the backup…</source>
        <translation>Examen de la sauvegarde…</translation>
    </message>
    <message>
        <source>The whole library becomes what {file} holds, made {time}: its documents, what was put right in them, and {notes}. What is here now is first packed into a file among the backups. It is done wholly or not at all, and the window then opens anew.</source>
        <translation>Toute la bibliothèque devient ce que contient {file}, fait {time}&#x202f;: ses documents, ce qui y a été corrigé, et {notes}. Ce qui est ici maintenant est d’abord mis dans un fichier parmi les sauvegardes. Cela se fait en entier ou pas du tout, puis la fenêtre s’ouvre de nouveau.</translation>
    </message>
    <message>
        <source>Your notes become those of {file}, made {time}: {notes}. Those of now are first copied among the backups; the documents stay. It is done wholly or not at all, and the window then opens anew.</source>
        <translation>Vos notes deviennent celles de {file}, fait {time}&#x202f;: {notes}. Celles de maintenant sont d’abord copiées parmi les sauvegardes&#x202f;; les documents restent. Cela se fait en entier ou pas du tout, puis la fenêtre s’ouvre de nouveau.</translation>
    </message>
    <message>
        <source>Some notes in it are damaged, and stay so.</source>
        <translation>Certaines de ses notes sont endommagées, et le restent.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Rétablissement…</translation>
    </message>
    <message>
        <source>A damaged library is made again from what you imported, and a damaged note goes back to its last sound revision. What is here now is first put among the backups, and the window then opens anew.</source>
        <translation>Une bibliothèque endommagée est refaite à partir de ce que vous avez importé, et une note endommagée revient à sa dernière révision intacte. Ce qui est ici maintenant est d’abord mis parmi les sauvegardes, puis la fenêtre s’ouvre de nouveau.</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Mending…</source>
        <translation>Réparation…</translation>
    </message>
    <message>
        <source>What you are writing could not be saved, so nothing was done; copy it, and try again.</source>
        <translation>Ce que vous écrivez n’a pas pu être enregistré, donc rien n’a été fait&#x202f;; copiez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>What {file} holds was restored; what was here before is the newest of the backups.</source>
        <translation>Le contenu de {file} a été rétabli&#x202f;; ce qui était ici auparavant est la plus récente des sauvegardes.</translation>
    </message>
    <message>
        <source>All that was hurt is mended; what was here before is among the backups.</source>
        <translation>Tout ce qui était abîmé est réparé&#x202f;; ce qui était ici auparavant est parmi les sauvegardes.</translation>
    </message>
    <message>
        <source>What could be mended is; this is still wrong: {wrong}.</source>
        <translation>Ce qui pouvait être réparé l’est&#x202f;; ceci ne va toujours pas&#x202f;: {wrong}.</translation>
    </message>
    <message>
        <source>See the backups</source>
        <translation>Voir les sauvegardes</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Intervenants</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Save this search…</source>
        <translation>Enregistrer cette recherche…</translation>
    </message>
    <message>
        <source>Order of the answers</source>
        <translation>Ordre des réponses</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Meilleures d’abord</translation>
    </message>
    <message>
        <source>In text order</source>
        <translation>Ordre du texte</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récentes d’abord</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Tout afficher ({count})</translation>
    </message>
    <message>
        <source>Show the first {count}</source>
        <translation>Afficher les {count} premiers</translation>
    </message>
    <message>
        <source>Did you mean “{query}”?</source>
        <translation>Vouliez-vous dire «&#x202f;{query}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Type what you look for. Words in quotation marks stand together.</source>
        <translation>Saisissez ce que vous cherchez. Les mots entre guillemets se suivent.</translation>
    </message>
    <message>
        <source>Try fewer words, or only their beginning: remit*</source>
        <translation>Essayez moins de mots, ou seulement leur début&#x202f;: remit*</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>The first {shown} of about {total}</source>
        <translation>Les {shown} premiers sur environ {total}</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Type de document</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>S’exprime pour</translation>
    </message>
    <message>
        <source>Who is meant</source>
        <translation>Personne désignée</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Auteur des propos</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>One person or two</source>
        <translation>Une personne ou deux</translation>
    </message>
    <message>
        <source>Guide and text differ</source>
        <translation>Le guide et le texte diffèrent</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>déduit</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>{who}: {value}</source>
        <translation>{who}&#x202f;: {value}</translation>
    </message>
    <message>
        <source>“{value}” is {who}</source>
        <translation>«&#x202f;{value}&#x202f;» désigne {who}</translation>
    </message>
    <message>
        <source>Said by {who}</source>
        <translation>Propos de {who}</translation>
    </message>
    <message>
        <source>{one} is {other}</source>
        <translation>{one} et {other}&#x202f;: même personne</translation>
    </message>
    <message>
        <source>{title}, in two letters, such as KE</source>
        <translation>{title}, en deux lettres, par exemple KE</translation>
    </message>
    <message>
        <source>{title}, such as 2018-10-08/2018-10-09</source>
        <translation>{title}, par exemple 2018-10-08/2018-10-09</translation>
    </message>
    <message>
        <source>{title}: building, city</source>
        <translation>{title}&#x202f;: bâtiment, ville</translation>
    </message>
    <message>
        <source>{title}, such as en, fr or es</source>
        <translation>{title}, par exemple en, fr ou es</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>To look at</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Certain</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Another person…</source>
        <translation>Autre personne…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Examinées</translation>
    </message>
    <message>
        <source>{decided} of {total} looked at</source>
        <translation>{decided} sur {total} examinées</translation>
    </message>
    <message>
        <source>Everything that was guessed in this document has been looked at.</source>
        <translation>Toutes les hypothèses sur ce document ont été examinées.</translation>
    </message>
    <message>
        <source>Nothing in this document was guessed.</source>
        <translation>Ce document ne comporte aucune hypothèse.</translation>
    </message>
</context>
<context>
    <name>ReviewRows</name>
    <message>
        <source>Guesses</source>
        <translation>Hypothèses</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>There is nothing to review: no document here has guesses.</source>
        <translation>Il n’y a rien à vérifier&#x202f;: aucun document ne comporte d’hypothèses.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>This guess has no place in the text.</source>
        <translation>Cette hypothèse n’a pas d’emplacement dans le texte.</translation>
    </message>
    <message>
        <source>Decide on guesses that are alike</source>
        <translation>Trancher les hypothèses semblables</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Qui est-ce&#x202f;?</translation>
    </message>
    <message>
        <source>Who is {who} too?</source>
        <translation>Qui d’autre est aussi {who}&#x202f;?</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>{count} guesses were decided on.</source>
        <translation>Hypothèses traitées&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search passages, people, notes…</source>
        <translation>Rechercher passages, personnes, notes…</translation>
    </message>
    <message>
        <source>Search passages, people, notes</source>
        <translation>Rechercher passages, personnes, notes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
</context>
<context>
    <name>Searches</name>
    <message>
        <source>Search again</source>
        <translation>Rechercher de nouveau</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Forget the searches asked lately</source>
        <translation>Oublier les recherches récentes</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Nom de la recherche</translation>
    </message>
    <message>
        <source>Rename the search</source>
        <translation>Renommer la recherche</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>no such file or directory</source>
        <translation>fichier ou dossier inexistant</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>operation not permitted</source>
        <translation>opération non permise</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>plus de place sur le disque</translation>
    </message>
    <message>
        <source>disk quota exceeded</source>
        <translation>quota de disque dépassé</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>erreur d’entrée-sortie</translation>
    </message>
    <message>
        <source>file exists</source>
        <translation>le fichier existe déjà</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>nom de fichier trop long</translation>
    </message>
    <message>
        <source>file too large</source>
        <translation>fichier trop gros</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>device or resource busy</source>
        <translation>périphérique occupé</translation>
    </message>
    <message>
        <source>cannot allocate memory</source>
        <translation>mémoire insuffisante</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>raison inconnue</translation>
    </message>
    <message>
        <source>its tables are damaged</source>
        <translation>ses tables sont endommagées</translation>
    </message>
    <message>
        <source>it could not be copied whole</source>
        <translation>il n’a pas pu être copié en entier</translation>
    </message>
    <message>
        <source>it does not hold what the notebook holds</source>
        <translation>il ne contient pas ce que contient le carnet</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>il est trop profondément imbriqué</translation>
    </message>
    <message>
        <source>a plain text file</source>
        <translation>un fichier de texte brut</translation>
    </message>
    <message>
        <source>a Markdown file</source>
        <translation>un fichier Markdown</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>une page web</translation>
    </message>
    <message>
        <source>a Word file</source>
        <translation>un fichier Word</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation>un fichier PDF</translation>
    </message>
    <message>
        <source>called {suffix}</source>
        <translation>nommé {suffix}</translation>
    </message>
    <message>
        <source>without an ending</source>
        <translation>sans extension</translation>
    </message>
    <message>
        <source>is a picture without text</source>
        <translation>est une image sans texte</translation>
    </message>
    <message>
        <source>has no text</source>
        <translation>n’a pas de texte</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nulle part</translation>
    </message>
    <message>
        <source>1 time, not {occurrence}</source>
        <translation>1 fois, et non {occurrence}</translation>
    </message>
    <message>
        <source>{count} times, not {occurrence}</source>
        <translation>{count} fois, et non {occurrence}</translation>
    </message>
    <message>
        <source>written to</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>made</source>
        <translation>créé</translation>
    </message>
    <message>
        <source>all notes</source>
        <translation>toutes les notes</translation>
    </message>
    <message>
        <source>the notes chosen by “{where}”</source>
        <translation>les notes choisies par «&#x202f;{where}&#x202f;»</translation>
    </message>
    <message>
        <source>without machine lines</source>
        <translation>sans lignes pour la machine</translation>
    </message>
    <message>
        <source>that can be read back</source>
        <translation>qui peut être relue</translation>
    </message>
    <message>
        <source>Several people are called</source>
        <translation>Plusieurs personnes s’appellent</translation>
    </message>
    <message>
        <source>There is no speaker</source>
        <translation>Il n’y a pas d’intervenant</translation>
    </message>
    <message>
        <source>look for a copy of it</source>
        <translation>cherchez-en une copie</translation>
    </message>
    <message>
        <source>put a backup there with `idm restore {file}`</source>
        <translation>mettez-y une sauvegarde avec `idm restore {file}`</translation>
    </message>
    <message>
        <source>the last change saved then</source>
        <translation>la dernière modification enregistrée alors</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>{count} saved change</source>
        <translation>{count} modification enregistrée</translation>
    </message>
    <message>
        <source>{count} saved changes</source>
        <translation>{count} modifications enregistrées</translation>
    </message>
    <message>
        <source>that begins here</source>
        <translation>qui commence ici</translation>
    </message>
    <message>
        <source>has a damaged first line</source>
        <translation>a une première ligne endommagée</translation>
    </message>
    <message>
        <source>stands here a second time; keep one of the two</source>
        <translation>figure ici une seconde fois&#x202f;; gardez l’une des deux</translation>
    </message>
    <message>
        <source>has lost its last line, &lt;!-- /idm {end} --&gt;; put it back below the note</source>
        <translation>a perdu sa dernière ligne, &lt;!-- /idm {end} --&gt;&#x202f;; remettez-la sous la note</translation>
    </message>
    <message>
        <source>has lost its Tags line; put it back, or delete the note from the file</source>
        <translation>a perdu sa ligne Tags&#x202f;; remettez-la, ou supprimez la note du fichier</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>session</source>
        <translation>séance</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>intervenant</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>conclusion</source>
        <translation>conclusion</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>passage</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>citation</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>The same words stand here, in the same surroundings.</source>
        <translation>Les mêmes mots figurent ici, dans le même contexte.</translation>
    </message>
    <message>
        <source>The same words stand here and nowhere else.</source>
        <translation>Les mêmes mots figurent ici et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>The passage stands here unchanged.</source>
        <translation>Le passage figure ici sans changement.</translation>
    </message>
    <message>
        <source>The same words stand in more than one place.</source>
        <translation>Les mêmes mots figurent à plusieurs endroits.</translation>
    </message>
    <message>
        <source>The same words stand here, in other surroundings.</source>
        <translation>Les mêmes mots figurent ici, dans un autre contexte.</translation>
    </message>
    <message>
        <source>Words much like them stand here.</source>
        <translation>Des mots très semblables figurent ici.</translation>
    </message>
    <message>
        <source>What stood before and after them is here, with other words between.</source>
        <translation>Ce qui les précédait et les suivait est ici, avec d’autres mots entre deux.</translation>
    </message>
    <message>
        <source>The folder {kind} is missing from this installation; install the program again.</source>
        <translation>Le dossier {kind} manque dans cette installation&#x202f;; réinstallez le programme.</translation>
    </message>
    <message>
        <source>The file {kind}/{name} is missing from this installation; install the program again.</source>
        <translation>Le fichier {kind}/{name} manque dans cette installation&#x202f;; réinstallez le programme.</translation>
    </message>
    <message>
        <source>Its import was cancelled.</source>
        <translation>Son importation a été annulée.</translation>
    </message>
    <message>
        <source>The words “{quote}” stand {where} in that text; check them against it.</source>
        <translation>Les mots «&#x202f;{quote}&#x202f;» figurent dans ce texte&#x202f;: {where}&#x202f;; comparez-les avec lui.</translation>
    </message>
    <message>
        <source>There are no words to look for; give those to mark.</source>
        <translation>Il n’y a pas de mots à chercher&#x202f;; indiquez ceux à marquer.</translation>
    </message>
    <message>
        <source>The words to mark are no longer in this text; open it again and mark them there.</source>
        <translation>Les mots à marquer ne sont plus dans ce texte&#x202f;; rouvrez-le et marquez-les là.</translation>
    </message>
    <message>
        <source>There is no document in this folder that can be read; it may hold others, such as pictures.</source>
        <translation>Ce dossier ne contient aucun document lisible&#x202f;; il peut en contenir d’autres, comme des images.</translation>
    </message>
    <message>
        <source>This folder cannot be looked into ({reason}); check its permissions.</source>
        <translation>Ce dossier ne peut pas être parcouru ({reason})&#x202f;; vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>{target} is a folder; name a file to write the briefing to.</source>
        <translation>{target} est un dossier&#x202f;; indiquez un fichier où écrire la synthèse.</translation>
    </message>
    <message>
        <source>{wrong} of the quotations do not stand in the text as they are quoted, the first being “{words}”; put them right, or write it out all the same.</source>
        <translation>Citations qui ne figurent pas telles quelles dans le texte&#x202f;: {wrong}, à commencer par «&#x202f;{words}&#x202f;»&#x202f;; corrigez-les, ou exportez quand même.</translation>
    </message>
    <message>
        <source>“{query}” chooses no notes; say for example share:public, tag:follow-up or meaning:commitment.</source>
        <translation>«&#x202f;{query}&#x202f;» ne choisit aucune note&#x202f;; écrivez par exemple share:public, tag:follow-up ou meaning:commitment.</translation>
    </message>
    <message>
        <source>A {kind} is no text that could be cited; name a document, a passage, a quotation or a note on one.</source>
        <translation>Ceci n’est pas un texte qui puisse être cité ({kind})&#x202f;; indiquez un document, un passage, une citation ou une note qui s’y rapporte.</translation>
    </message>
    <message>
        <source>This note stands on no passage, so there is nothing to cite; name a note on words of a text.</source>
        <translation>Cette note ne porte sur aucun passage&#x202f;: il n’y a rien à citer&#x202f;; indiquez une note sur les mots d’un texte.</translation>
    </message>
    <message>
        <source>“{document}” is no document; `idm list documents` shows those there are.</source>
        <translation>«&#x202f;{document}&#x202f;» n’est pas un document&#x202f;; `idm list documents` montre ceux qu’il y a.</translation>
    </message>
    <message>
        <source>There is no version {version} of {document}; there is {known}.</source>
        <translation>Il n’y a pas de version {version} de {document}&#x202f;; il y a {known}.</translation>
    </message>
    <message>
        <source>{source} cannot be read ({strerror}); choose another.</source>
        <translation>{source} ne peut pas être lu ({strerror})&#x202f;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{path} is no backup of this program; nothing was changed.</source>
        <translation>{path} n’est pas une sauvegarde de ce programme&#x202f;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>There is nothing to undo; no correction has been made that still holds.</source>
        <translation>Il n’y a rien à annuler&#x202f;; aucune correction faite n’est encore en vigueur.</translation>
    </message>
    <message>
        <source>There is nothing to do again; no correction was undone last.</source>
        <translation>Il n’y a rien à rétablir&#x202f;; aucune correction n’a été annulée en dernier.</translation>
    </message>
    <message>
        <source>{target} is a folder; name a file to write the document to.</source>
        <translation>{target} est un dossier&#x202f;; indiquez un fichier où écrire le document.</translation>
    </message>
    <message>
        <source>“{ref}” is no document; `idm list documents` shows those there are.</source>
        <translation>«&#x202f;{ref}&#x202f;» n’est pas un document&#x202f;; `idm list documents` montre ceux qu’il y a.</translation>
    </message>
    <message>
        <source>Nothing to correct was named; write KEY=VALUE after {ref}, such as title=Report.</source>
        <translation>Rien à corriger n’a été indiqué&#x202f;; écrivez KEY=VALUE après {ref}, par exemple title=Rapport.</translation>
    </message>
    <message>
        <source>A {kind} has no facts to correct; name a document, event, session, speaker or passage.</source>
        <translation>Ceci n’a pas de données à corriger ({kind})&#x202f;; indiquez un document, un événement, une séance, un intervenant ou un passage.</translation>
    </message>
    <message>
        <source>A {kind} has no “{unknown}”; there are {known}.</source>
        <translation>«&#x202f;{unknown}&#x202f;» n’existe pas ici ({kind})&#x202f;; il y a {known}.</translation>
    </message>
    <message>
        <source>{end} is before {start}; an event ends on the day it begins or later.</source>
        <translation>{end} précède {start}&#x202f;; un événement finit le jour où il commence, ou plus tard.</translation>
    </message>
    <message>
        <source>That is one event already; name two.</source>
        <translation>C’est déjà un seul événement&#x202f;; indiquez-en deux.</translation>
    </message>
    <message>
        <source>An event alone corrects nothing of a speaker; name a fact too, such as role=Chair.</source>
        <translation>Un événement seul ne corrige rien d’un intervenant&#x202f;; indiquez aussi une donnée, par exemple role=Président.</translation>
    </message>
    <message>
        <source>Nobody of that name was at {event}; `idm show {id}` shows where.</source>
        <translation>Personne de ce nom n’était à {event}&#x202f;; `idm show {id}` montre où.</translation>
    </message>
    <message>
        <source>“{ref}” is no event; `idm list events` shows those there are.</source>
        <translation>«&#x202f;{ref}&#x202f;» n’est pas un événement&#x202f;; `idm list events` montre ceux qu’il y a.</translation>
    </message>
    <message>
        <source>A new event has no “{unknown}”; there are {keys}.</source>
        <translation>Un nouvel événement n’a pas de «&#x202f;{unknown}&#x202f;»&#x202f;; il y a {keys}.</translation>
    </message>
    <message>
        <source>There is no event “{id}”; to make it, give it a title, such as title=Report.</source>
        <translation>Il n’y a pas d’événement «&#x202f;{id}&#x202f;»&#x202f;; pour le créer, donnez-lui un titre, par exemple title=Rapport.</translation>
    </message>
    <message>
        <source>Whether a passage opens a conclusion is yes or no; write conclusion=yes or conclusion=no.</source>
        <translation>Qu’un passage ouvre une conclusion se dit par oui ou non&#x202f;; écrivez conclusion=yes ou conclusion=no.</translation>
    </message>
    <message>
        <source>“{session}” is no session; `idm list sessions` shows those there are.</source>
        <translation>«&#x202f;{session}&#x202f;» n’est pas une séance&#x202f;; `idm list sessions` montre celles qu’il y a.</translation>
    </message>
    <message>
        <source>Nothing is written as “{suffix}” here; let the name end in {known}, or give --format.</source>
        <translation>Rien ne s’écrit ici en «&#x202f;{suffix}&#x202f;»&#x202f;; faites finir le nom par {known}, ou indiquez --format.</translation>
    </message>
    <message>
        <source>A PDF is made in the window; open it there and save it as one, or let the name end in {known}.</source>
        <translation>Un PDF se fait dans la fenêtre&#x202f;; ouvrez-y le document et enregistrez-le ainsi, ou faites finir le nom par {known}.</translation>
    </message>
    <message>
        <source>{target} is a file; name a folder to write the notes to.</source>
        <translation>{target} est un fichier&#x202f;; indiquez un dossier où écrire les notes.</translation>
    </message>
    <message>
        <source>{name} was left as it is, and so was every other file: {reason}.</source>
        <translation>{name} est resté tel quel, comme tous les autres fichiers&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The folder holds note {strangers}, which is not in this notebook; export to another folder, so that it is not lost.</source>
        <translation>Le dossier contient la note {strangers}, absente de ce carnet&#x202f;; exportez vers un autre dossier pour ne pas la perdre.</translation>
    </message>
    <message>
        <source>This folder holds an export of {said}; choose another one, so that they are not mixed.</source>
        <translation>Ce dossier contient une exportation ({said})&#x202f;; choisissez-en un autre pour ne pas tout mêler.</translation>
    </message>
    <message>
        <source>This folder holds other notes than those chosen; choose another one, so that they are not mixed.</source>
        <translation>Ce dossier contient d’autres notes que celles choisies&#x202f;; choisissez-en un autre pour ne pas tout mêler.</translation>
    </message>
    <message>
        <source>Nothing was written: the note {id} on line {line} of its file: {reason}.</source>
        <translation>Rien n’a été écrit&#x202f;: la note {id}, à la ligne {line} de son fichier&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{name} was edited, and cannot be read back; move it away to write it anew.</source>
        <translation>{name} a été modifié et ne peut pas être relu&#x202f;; déplacez-le pour l’écrire à nouveau.</translation>
    </message>
    <message>
        <source>The library folder {folder} cannot be {deed} ({reason}); choose another with --library.</source>
        <translation>Le dossier {folder} ne peut pas servir de bibliothèque, car il ne peut pas être {deed} ({reason})&#x202f;; choisissez-en un autre avec --library.</translation>
    </message>
    <message>
        <source>{path} could not be written ({strerror}); what was there is as before.</source>
        <translation>{path} n’a pas pu être écrit ({strerror})&#x202f;; ce qui s’y trouvait n’a pas changé.</translation>
    </message>
    <message>
        <source>{name} is an export {kind}; choose another folder for this one.</source>
        <translation>{name} est une exportation {kind}&#x202f;; choisissez un autre dossier pour celle-ci.</translation>
    </message>
    <message>
        <source>You took the move to this place back.</source>
        <translation>Vous avez annulé le déplacement vers cet endroit.</translation>
    </message>
    <message>
        <source>You chose this place.</source>
        <translation>Vous avez choisi cet endroit.</translation>
    </message>
    <message>
        <source>Its document has another name here.</source>
        <translation>Son document porte ici un autre nom.</translation>
    </message>
    <message>
        <source>The note {id} has {count}, so there is no number {number}; `idm orphans` shows them.</source>
        <translation>La note {id} a des propositions ({count}), mais pas de numéro {number}&#x202f;; `idm orphans` les montre.</translation>
    </message>
    <message>
        <source>There is no note {id}.</source>
        <translation>Il n’y a pas de note {id}.</translation>
    </message>
    <message>
        <source>There is no event “{id}”; `idm list events` shows those there are.</source>
        <translation>Il n’y a pas d’événement «&#x202f;{id}&#x202f;»&#x202f;; `idm list events` montre ceux qu’il y a.</translation>
    </message>
    <message>
        <source>The guide {wanted} cannot be read; check its name and that it is UTF-8 text.</source>
        <translation>Le guide {wanted} ne peut pas être lu&#x202f;; vérifiez son nom et que c’est un texte en UTF-8.</translation>
    </message>
    <message>
        <source>The stored text of {id} cannot be read; run `idm doctor` to see what is wrong.</source>
        <translation>Le texte conservé de {id} ne peut pas être lu&#x202f;; lancez `idm doctor` pour voir ce qui ne va pas.</translation>
    </message>
    <message>
        <source>The notebook {notebook_path} is gone; {way} before you write new notes.</source>
        <translation>Le carnet {notebook_path} a disparu&#x202f;; {way} avant d’écrire de nouvelles notes.</translation>
    </message>
    <message>
        <source>{unfinished} left unfinished.</source>
        <translation>Laissées inachevées&#x202f;: {unfinished}.</translation>
    </message>
    <message>
        <source>All came in whole.</source>
        <translation>Tout est arrivé en entier.</translation>
    </message>
    <message>
        <source>On a disk of this computer, and synchronised by nobody we know of.</source>
        <translation>Sur un disque de cet ordinateur, et synchronisée par personne de connu.</translation>
    </message>
    <message>
        <source>There is none yet; it is made at the next start.</source>
        <translation>Il n’y en a pas encore&#x202f;; elle sera faite au prochain démarrage.</translation>
    </message>
    <message>
        <source>All are as they came.</source>
        <translation>Tous sont tels qu’ils sont arrivés.</translation>
    </message>
    <message>
        <source>It is damaged ({said}).</source>
        <translation>Elle est endommagée ({said}).</translation>
    </message>
    <message>
        <source>The shipped event is missing.</source>
        <translation>L’événement fourni manque.</translation>
    </message>
    <message>
        <source>Another window or command is importing into {folder}; try again when it has finished.</source>
        <translation>Une autre fenêtre ou commande importe dans {folder}&#x202f;; réessayez quand elle aura fini.</translation>
    </message>
    <message>
        <source>It is much like {like}, which is here; if it is a newer text of it, remove this one and import it with --new-version-of {like}.</source>
        <translation>Il ressemble beaucoup à {like}, qui est ici&#x202f;; si c’en est un texte plus récent, retirez celui-ci et importez-le avec --new-version-of {like}.</translation>
    </message>
    <message>
        <source>The same text is here already as {same}, from another file.</source>
        <translation>Le même texte est déjà ici&#x202f;: {same}, venu d’un autre fichier.</translation>
    </message>
    <message>
        <source>It is here as {there}, so it was not made a version of {new_version_of}.</source>
        <translation>Il est ici en tant que {there}&#x202f;; il n’est donc pas devenu une version de {new_version_of}.</translation>
    </message>
    <message>
        <source>There is no running text in it; nothing was imported.</source>
        <translation>Il ne contient pas de texte suivi&#x202f;; rien n’a été importé.</translation>
    </message>
    <message>
        <source>There is no document “{wanted}”; `idm list documents` shows those there are.</source>
        <translation>Il n’y a pas de document «&#x202f;{wanted}&#x202f;»&#x202f;; `idm list documents` montre ceux qu’il y a.</translation>
    </message>
    <message>
        <source>The event this is about became part of another.</source>
        <translation>L’événement dont il s’agit a été intégré à un autre.</translation>
    </message>
    <message>
        <source>The person this is about was made one with another.</source>
        <translation>La personne dont il s’agit a été réunie à une autre.</translation>
    </message>
    <message>
        <source>The file {file} is no longer in {folder}; import it again to have it there.</source>
        <translation>Le fichier {file} n’est plus dans {folder}&#x202f;; importez-le à nouveau pour l’y avoir.</translation>
    </message>
    <message>
        <source>Only a text file, a web page or Markdown has an encoding to choose; this is none of them.</source>
        <translation>Seuls un fichier texte, une page web ou du Markdown ont un encodage à choisir&#x202f;; ceci n’en est pas.</translation>
    </message>
    <message>
        <source>“{ref}” is no document.</source>
        <translation>«&#x202f;{ref}&#x202f;» n’est pas un document.</translation>
    </message>
    <message>
        <source>“{ref}” has no text of its own.</source>
        <translation>«&#x202f;{ref}&#x202f;» n’a pas de texte à soi.</translation>
    </message>
    <message>
        <source>There is no event “{event}”; `idm list events` shows those there are.</source>
        <translation>Il n’y a pas d’événement «&#x202f;{event}&#x202f;»&#x202f;; `idm list events` montre ceux qu’il y a.</translation>
    </message>
    <message>
        <source>{folder} is a file; name a folder to keep the notes in.</source>
        <translation>{folder} est un fichier&#x202f;; indiquez un dossier où tenir les notes.</translation>
    </message>
    <message>
        <source>The library has a folder of its own; keep the notes in another one.</source>
        <translation>La bibliothèque a son propre dossier&#x202f;; tenez les notes dans un autre.</translation>
    </message>
    <message>
        <source>This folder holds the notes chosen by “{where}”; keep all notes in another one.</source>
        <translation>Ce dossier contient les notes choisies par «&#x202f;{where}&#x202f;»&#x202f;; tenez toutes les notes dans un autre.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {reason}.</source>
        <translation>{name}, ligne {line}&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{old} is not a folder that the library was moved away from; nothing was deleted.</source>
        <translation>{old} n’est pas un dossier d’où la bibliothèque a été déplacée&#x202f;; rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>The library is in {new} already.</source>
        <translation>La bibliothèque est déjà dans {new}.</translation>
    </message>
    <message>
        <source>The library cannot be moved into itself, or around itself; choose another folder.</source>
        <translation>La bibliothèque ne peut pas être déplacée en elle-même, ni autour d’elle-même&#x202f;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{new} is not empty; choose a new or an empty folder.</source>
        <translation>{new} n’est pas vide&#x202f;; choisissez un dossier nouveau ou vide.</translation>
    </message>
    <message>
        <source>There is not enough room in {there} for the library; choose a folder on another disk.</source>
        <translation>Il n’y a pas assez de place dans {there} pour la bibliothèque&#x202f;; choisissez un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>{old} could not be deleted ({strerror}); delete it by hand.</source>
        <translation>{old} n’a pas pu être supprimé ({strerror})&#x202f;; supprimez-le à la main.</translation>
    </message>
    <message>
        <source>{target} was not copied whole; the library is where it was, and whole.</source>
        <translation>{target} n’a pas été copié en entier&#x202f;; la bibliothèque est restée où elle était, intacte.</translation>
    </message>
    <message>
        <source>Another program is writing to the library; try again when it has done.</source>
        <translation>Un autre programme écrit dans la bibliothèque&#x202f;; réessayez quand il aura fini.</translation>
    </message>
    <message>
        <source>The copy of {name} is damaged; the library is where it was. Try `idm doctor`.</source>
        <translation>La copie de {name} est endommagée&#x202f;; la bibliothèque est restée où elle était. Essayez `idm doctor`.</translation>
    </message>
    <message>
        <source>The library could not be moved to {new} ({reason}); it is where it was, and whole.</source>
        <translation>La bibliothèque n’a pas pu être déplacée vers {new} ({reason})&#x202f;; elle est restée où elle était, intacte.</translation>
    </message>
    <message>
        <source>This note is on nothing in particular; it is in the list of notes.</source>
        <translation>Cette note ne porte sur rien de précis&#x202f;; elle est dans la liste des notes.</translation>
    </message>
    <message>
        <source>A free note quotes nothing; name what the words stand in.</source>
        <translation>Une note libre ne cite rien&#x202f;; indiquez où se trouvent les mots.</translation>
    </message>
    <message>
        <source>The stored text {file} cannot be read; run `idm doctor` to see what is wrong.</source>
        <translation>Le texte conservé {file} ne peut pas être lu&#x202f;; lancez `idm doctor` pour voir ce qui ne va pas.</translation>
    </message>
    <message>
        <source>There is a file {target} already; nothing was written over it.</source>
        <translation>Il y a déjà un fichier {target}&#x202f;; rien n’a été écrit par-dessus.</translation>
    </message>
    <message>
        <source>There is no folder {parent}; make it, or plug in what it is on, and try again.</source>
        <translation>Il n’y a pas de dossier {parent}&#x202f;; créez-le, ou branchez le support où il se trouve, puis réessayez.</translation>
    </message>
    <message>
        <source>The notebook is damaged; run `idm doctor --repair` before you back up everything.</source>
        <translation>Le carnet est endommagé&#x202f;; lancez `idm doctor --repair` avant de tout sauvegarder.</translation>
    </message>
    <message>
        <source>The backup lacks {name} when it is read back; look at the disk, and try again.</source>
        <translation>À la relecture, {name} manque dans la sauvegarde&#x202f;; examinez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>{source} is no backup of this program; nothing was changed.</source>
        <translation>{source} n’est pas une sauvegarde de ce programme&#x202f;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>There is no file {source}.</source>
        <translation>Il n’y a pas de fichier {source}.</translation>
    </message>
    <message>
        <source>There is no room for {source}, which holds {needed} MB; nothing was changed.</source>
        <translation>Il n’y a pas de place pour {source}, qui contient {needed} Mo&#x202f;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>{source} holds no library; nothing was changed.</source>
        <translation>{source} ne contient pas de bibliothèque&#x202f;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>{target} could not be written ({reason}); nothing was changed.</source>
        <translation>{target} n’a pas pu être écrit ({reason})&#x202f;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>{source} could not be restored ({reason}); what was there is among the backups.</source>
        <translation>{source} n’a pas pu être rétabli ({reason})&#x202f;; ce qu’il y avait est parmi les sauvegardes.</translation>
    </message>
    <message>
        <source>The folder can be written to.</source>
        <translation>On peut écrire dans le dossier.</translation>
    </message>
    <message>
        <source>A note cannot be on this ({kind}); write it on the passage it stands in.</source>
        <translation>Une note ne peut pas porter sur ceci ({kind})&#x202f;; écrivez-la sur le passage où c’est.</translation>
    </message>
    <message>
        <source>{source} was written by a later version of this program; nothing was changed.</source>
        <translation>{source} a été écrit par une version ultérieure de ce programme&#x202f;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>{source} is damaged: {name} has another size than its list says.</source>
        <translation>{source} est endommagé&#x202f;: {name} n’a pas la taille que sa liste indique.</translation>
    </message>
    <message>
        <source>{source} is damaged: {name} is not as it was written.</source>
        <translation>{source} est endommagé&#x202f;: {name} n’est pas tel qu’il a été écrit.</translation>
    </message>
    <message>
        <source>It has no facts to correct; choose a document, an event, a session or a person.</source>
        <translation>Il n’y a pas ici de données à corriger&#x202f;; choisissez un document, un événement, une séance ou une personne.</translation>
    </message>
    <message>
        <source>That was taken back already.</source>
        <translation>Cela a déjà été annulé.</translation>
    </message>
    <message>
        <source>That was done again already.</source>
        <translation>Cela a déjà été rétabli.</translation>
    </message>
    <message>
        <source>There is no text here yet to check quotations against; import a document first.</source>
        <translation>Il n’y a pas encore de texte auquel comparer les citations&#x202f;; importez d’abord un document.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>La vérification a été arrêtée.</translation>
    </message>
    <message>
        <source>Only Linux desktops are told in this way; elsewhere the installer does it.</source>
        <translation>Seuls les bureaux Linux sont informés ainsi&#x202f;; ailleurs, l’installateur s’en charge.</translation>
    </message>
    <message>
        <source>The command idm-desktop is not installed beside this Python; install the program first.</source>
        <translation>La commande idm-desktop n’est pas installée à côté de ce Python&#x202f;; installez d’abord le programme.</translation>
    </message>
    <message>
        <source>Only a document or an event can be taken out; “{ref}” is neither ({kind}).</source>
        <translation>Seuls un document ou un événement peuvent être retirés&#x202f;; «&#x202f;{ref}&#x202f;» n’est ni l’un ni l’autre ({kind}).</translation>
    </message>
    <message>
        <source>A document goes with all its versions; to take it out, name {document}.</source>
        <translation>Un document part avec toutes ses versions&#x202f;; pour le retirer, indiquez {document}.</translation>
    </message>
    <message>
        <source>Nothing was taken out that could be put back.</source>
        <translation>Rien n’a été retiré qui puisse être remis.</translation>
    </message>
    <message>
        <source>{taken} came in again from another file; take that out first.</source>
        <translation>{taken} est revenu d’un autre fichier&#x202f;; retirez d’abord celui-ci.</translation>
    </message>
    <message>
        <source>What was taken out last is no longer in the trash; import it again.</source>
        <translation>Ce qui a été retiré en dernier n’est plus dans la corbeille&#x202f;; importez-le à nouveau.</translation>
    </message>
    <message>
        <source>A restore that was cut short cannot be finished from {path} ({reason}); make room and try again, or restore another backup of everything, such as the one in {backups} that was made before.</source>
        <translation>Un rétablissement interrompu ne peut pas être achevé depuis {path} ({reason})&#x202f;; faites de la place et réessayez, ou rétablissez une autre sauvegarde de tout, comme celle qui a été faite auparavant dans {backups}.</translation>
    </message>
    <message>
        <source>{gone} of {total} notes are missing from these files, and nothing was changed; say --many if all of them are to go to the trash.</source>
        <translation>Il manque dans ces fichiers {gone} notes sur {total}, et rien n’a été changé&#x202f;; ajoutez --many si toutes doivent aller à la corbeille.</translation>
    </message>
    <message>
        <source>The guess {both} is to be accepted and rejected at once; decide on one of them.</source>
        <translation>L’hypothèse {both} devrait être à la fois acceptée et rejetée&#x202f;; choisissez l’un des deux.</translation>
    </message>
    <message>
        <source>There is no guess {id}; `idm review --everywhere` lists those there are.</source>
        <translation>Il n’y a pas d’hypothèse {id}&#x202f;; `idm review --everywhere` montre celles qu’il y a.</translation>
    </message>
    <message>
        <source>Only a name or a quotation can be given to another person; correct its value instead.</source>
        <translation>Seuls un nom ou une citation peuvent être attribués à une autre personne&#x202f;; corrigez plutôt sa valeur.</translation>
    </message>
    <message>
        <source>Only a name or a quotation has words of its own; correct its value instead.</source>
        <translation>Seuls un nom ou une citation ont des mots à eux&#x202f;; corrigez plutôt sa valeur.</translation>
    </message>
    <message>
        <source>Those words do not stand in the passage of the guess; copy them from there.</source>
        <translation>Ces mots ne figurent pas dans le passage de l’hypothèse&#x202f;; copiez-les de là.</translation>
    </message>
    <message>
        <source>That is one person already; name two.</source>
        <translation>C’est déjà une seule personne&#x202f;; indiquez-en deux.</translation>
    </message>
    <message>
        <source>{name} was not merged from two; choose a mention that is somebody else&apos;s.</source>
        <translation>{name} n’est pas la réunion de deux personnes&#x202f;; choisissez une mention qui est de quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>This guess is no name in the text, so nothing can be parted there.</source>
        <translation>Cette hypothèse n’est pas un nom dans le texte&#x202f;: il n’y a rien à y séparer.</translation>
    </message>
    <message>
        <source>“{unknown}” is no kind to search; there are {kinds}.</source>
        <translation>«&#x202f;{unknown}&#x202f;» n’est pas une sorte de résultat&#x202f;; il y a {kinds}.</translation>
    </message>
    <message>
        <source>Its file names this place.</source>
        <translation>Son fichier indique cet endroit.</translation>
    </message>
    <message>
        <source>There is no guess {id} in {document}; `idm review {document}` lists those there are.</source>
        <translation>Il n’y a pas d’hypothèse {id} dans {document}&#x202f;; `idm review {document}` montre celles qu’il y a.</translation>
    </message>
    <message>
        <source>Those words are no longer in this text; open it again.</source>
        <translation>Ces mots ne sont plus dans ce texte&#x202f;; rouvrez-le.</translation>
    </message>
    <message>
        <source>“{ref}” is no passage; name one such as DOC/p14.</source>
        <translation>«&#x202f;{ref}&#x202f;» n’est pas un passage&#x202f;; indiquez-en un, par exemple DOC/p14.</translation>
    </message>
    <message>
        <source>A document needs a {kind}; write the right one after `idm edit {document} {kind}=`.</source>
        <translation>Cette donnée est nécessaire à un document ({kind})&#x202f;; écrivez la bonne après `idm edit {document} {kind}=`.</translation>
    </message>
    <message>
        <source>{how} “{speaker}”; `idm list speakers` shows who there is.</source>
        <translation>{how} «&#x202f;{speaker}&#x202f;»&#x202f;; `idm list speakers` montre qui il y a.</translation>
    </message>
    <message>
        <source>The {key} is longer than {longest} characters; shorten it.</source>
        <translation>Cette donnée ({key}) dépasse {longest} caractères&#x202f;; raccourcissez-la.</translation>
    </message>
    <message>
        <source>The {key} cannot be empty; write one.</source>
        <translation>Cette donnée ({key}) ne peut pas être vide&#x202f;; indiquez-la.</translation>
    </message>
    <message>
        <source>“{text}” is no country code; write the two letters of ISO 3166, such as KE.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas un code de pays&#x202f;; écrivez les deux lettres d’ISO 3166, par exemple KE.</translation>
    </message>
    <message>
        <source>“{text}” is no language code; write one such as en, fr or es.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas un code de langue&#x202f;; écrivez par exemple en, fr ou es.</translation>
    </message>
    <message>
        <source>{end} is before {start}; write the first day first.</source>
        <translation>{end} précède {start}&#x202f;; écrivez d’abord le premier jour.</translation>
    </message>
    <message>
        <source>“{text}” is no {key}; there are {choices}.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas possible ici ({key})&#x202f;; il y a {choices}.</translation>
    </message>
    <message>
        <source>“{text}” is no date; write it as year, month and day, such as 2018-10-08.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas une date&#x202f;; écrivez l’année, le mois et le jour, par exemple 2018-10-08.</translation>
    </message>
    <message>
        <source>The library {place} is on a disk across a network, whose locks may fail; move it to this computer.</source>
        <translation>La bibliothèque {place} est sur un disque en réseau, dont les verrous peuvent faillir&#x202f;; déplacez-la sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The library is in {parent}, which another program synchronises; a database that is in use may be torn by that, so move the library elsewhere and synchronise a folder of exported notes.</source>
        <translation>La bibliothèque est dans {parent}, qu’un autre programme synchronise&#x202f;; une base de données en usage peut en être abîmée, déplacez donc la bibliothèque ailleurs et synchronisez un dossier de notes exportées.</translation>
    </message>
    <message>
        <source>This library can only be read, for {path} may not be written; change who may write there, or copy the library to another folder, and open it again.</source>
        <translation>Cette bibliothèque ne peut qu’être lue, car il est interdit d’écrire dans {path}&#x202f;; changez qui peut y écrire, ou copiez la bibliothèque dans un autre dossier, et rouvrez-la.</translation>
    </message>
    <message>
        <source>A window has this library open; close it, then restore.</source>
        <translation>Cette bibliothèque est ouverte dans une fenêtre&#x202f;; fermez-la, puis rétablissez.</translation>
    </message>
    <message>
        <source>There is no profile “{profile}”; choose one of {profiles}.</source>
        <translation>Il n’y a pas de profil «&#x202f;{profile}&#x202f;»&#x202f;; choisissez parmi {profiles}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written in {folder} ({error}); choose another folder.</source>
        <translation>«&#x202f;{name}&#x202f;» ne peut pas être écrit dans {folder} ({error})&#x202f;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There is no room to write “{name}” in {folder}; your notes are safe here, so make room and export again.</source>
        <translation>Il n’y a pas de place pour écrire «&#x202f;{name}&#x202f;» dans {folder}&#x202f;; vos notes sont en sûreté ici, faites donc de la place et exportez à nouveau.</translation>
    </message>
    <message>
        <source>“{name}” is not an ordinary file and is left as it is; move it away.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas un fichier ordinaire et reste tel quel&#x202f;; déplacez-le.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({error}).</source>
        <translation>«&#x202f;{name}&#x202f;» ne peut pas être lu ({error}).</translation>
    </message>
    <message>
        <source>There is no file “{path}”; check its name and folder.</source>
        <translation>Il n’y a pas de fichier «&#x202f;{path}&#x202f;»&#x202f;; vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>“{name}” is no file that notes could be read from.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas un fichier d’où lire des notes.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {largest} MB and was not read.</source>
        <translation>«&#x202f;{name}&#x202f;» dépasse {largest} Mo et n’a pas été lu.</translation>
    </message>
    <message>
        <source>“{name}” is not UTF-8 text, so its notes cannot be read.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas un texte en UTF-8&#x202f;: ses notes ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>“{name}” was changed by somebody while notes were exported; export again.</source>
        <translation>«&#x202f;{name}&#x202f;» a été modifié par quelqu’un pendant l’exportation des notes&#x202f;; exportez à nouveau.</translation>
    </message>
    <message>
        <source>“{name}” was not written by this program and is left as it is; move it away.</source>
        <translation>«&#x202f;{name}&#x202f;» n’a pas été écrit par ce programme et reste tel quel&#x202f;; déplacez-le.</translation>
    </message>
    <message>
        <source>Line {line_num}: it is not a table that can be read ({error}).</source>
        <translation>Ligne {line_num}&#x202f;: ce n’est pas un tableau lisible ({error}).</translation>
    </message>
    <message>
        <source>It holds no notes that this program can read: neither its own, nor any of Hypothesis, Zotero, calibre, Foliate or Readwise.</source>
        <translation>Il ne contient aucune note que ce programme puisse lire&#x202f;: ni les siennes, ni celles de Hypothesis, Zotero, calibre, Foliate ou Readwise.</translation>
    </message>
    <message>
        <source>It is not JSON that can be read ({reason}).</source>
        <translation>Ce n’est pas du JSON lisible ({reason}).</translation>
    </message>
    <message>
        <source>This file holds no notes that were exported from this program.</source>
        <translation>Ce fichier ne contient aucune note exportée de ce programme.</translation>
    </message>
    <message>
        <source>These notes were written by a later version of this program; bring it up to date first.</source>
        <translation>Ces notes ont été écrites par une version ultérieure de ce programme&#x202f;; mettez-le d’abord à jour.</translation>
    </message>
    <message>
        <source>Line {line}: the note {id} {reason}.</source>
        <translation>Ligne {line}&#x202f;: la note {id} {reason}.</translation>
    </message>
    <message>
        <source>It is larger than {limit} MB, which is the most that can be imported.</source>
        <translation>Il dépasse {limit} Mo, le maximum qui puisse être importé.</translation>
    </message>
    <message>
        <source>It is empty; nothing was imported.</source>
        <translation>Il est vide&#x202f;; rien n’a été importé.</translation>
    </message>
    <message>
        <source>It is a folder; choose the files in it.</source>
        <translation>C’est un dossier&#x202f;; choisissez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>It is no file but a device or a pipe; copy what comes from it into a file first.</source>
        <translation>Ce n’est pas un fichier mais un périphérique ou un tube&#x202f;; copiez d’abord dans un fichier ce qui en vient.</translation>
    </message>
    <message>
        <source>There is no such file; check its name and folder.</source>
        <translation>Ce fichier n’existe pas&#x202f;; vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>You are not allowed to read it; change its permissions or copy it first.</source>
        <translation>Vous n’avez pas le droit de le lire&#x202f;; changez ses droits d’accès ou copiez-le d’abord.</translation>
    </message>
    <message>
        <source>It cannot be read ({reason}); try to copy it to this computer first.</source>
        <translation>Il ne peut pas être lu ({reason})&#x202f;; essayez d’abord de le copier sur cet ordinateur.</translation>
    </message>
    <message>
        <source>It holds zeros and no text, as files do that were not written whole; look for another copy.</source>
        <translation>Il contient des zéros et aucun texte, comme les fichiers qui n’ont pas été écrits en entier&#x202f;; cherchez une autre copie.</translation>
    </message>
    <message>
        <source>Reading it took longer than the {seconds} seconds it may take; divide it into smaller files.</source>
        <translation>Le lire a pris plus que les {seconds} secondes permises&#x202f;; divisez-le en fichiers plus petits.</translation>
    </message>
    <message>
        <source>The program that reads such files failed on it; open it, save it again and import that.</source>
        <translation>Le programme qui lit ces fichiers a échoué sur celui-ci&#x202f;; ouvrez-le, enregistrez-le à nouveau et importez le résultat.</translation>
    </message>
    <message>
        <source>There is more text in it than a document of its size can hold; nothing was imported.</source>
        <translation>Il contient plus de texte qu’un document de sa taille ne peut en contenir&#x202f;; rien n’a été importé.</translation>
    </message>
    <message>
        <source>The process that reads it did not start ({strerror}); try again.</source>
        <translation>Le processus qui le lit n’a pas démarré ({strerror})&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>It unpacks to far more than a document of its size can hold, and was not opened.</source>
        <translation>Une fois décompressé, il est bien plus gros qu’un document de sa taille ne peut l’être&#x202f;; il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>It is incomplete or damaged; open it in the program that made it, save it again and import that.</source>
        <translation>Il est incomplet ou endommagé&#x202f;; ouvrez-le dans le programme qui l’a fait, enregistrez-le à nouveau et importez le résultat.</translation>
    </message>
    <message>
        <source>It is protected by a password; open it, save it without the password and import that.</source>
        <translation>Il est protégé par un mot de passe&#x202f;; ouvrez-le, enregistrez-le sans mot de passe et importez le résultat.</translation>
    </message>
    <message>
        <source>Reading it takes more memory than is allowed; divide it into smaller files and import those.</source>
        <translation>Le lire demande plus de mémoire qu’il n’est permis&#x202f;; divisez-le en fichiers plus petits et importez-les.</translation>
    </message>
    <message>
        <source>Its contents are nested too deeply for a document; open it, save it again and import that.</source>
        <translation>Son contenu est trop profondément imbriqué pour un document&#x202f;; ouvrez-le, enregistrez-le à nouveau et importez le résultat.</translation>
    </message>
    <message>
        <source>It is damaged or not what it is called; open it in the program that made it, save it again and import that.</source>
        <translation>Il est endommagé, ou n’est pas ce que dit son nom&#x202f;; ouvrez-le dans le programme qui l’a fait, enregistrez-le à nouveau et importez le résultat.</translation>
    </message>
    <message>
        <source>It is not in UTF-8 and was read as Windows-1252; if accented letters look wrong, choose another.</source>
        <translation>Il n’est pas en UTF-8 et a été lu comme Windows-1252&#x202f;; si les lettres accentuées semblent fausses, choisissez un autre encodage.</translation>
    </message>
    <message>
        <source>It is not a text file; save it as plain text (.txt) and import that.</source>
        <translation>Ce n’est pas un fichier texte&#x202f;; enregistrez-le en texte brut (.txt) et importez le résultat.</translation>
    </message>
    <message>
        <source>It cannot be read as {encoding}; choose another encoding.</source>
        <translation>Il ne peut pas être lu comme {encoding}&#x202f;; choisissez un autre encodage.</translation>
    </message>
    <message>
        <source>Text that is hidden in Word was left out.</source>
        <translation>Le texte masqué dans Word a été laissé de côté.</translation>
    </message>
    <message>
        <source>A part of it that is kept in another file was left out.</source>
        <translation>Une partie conservée dans un autre fichier a été laissée de côté.</translation>
    </message>
    <message>
        <source>It is an Excel workbook; save the text you need as a Word file (.docx) and import that.</source>
        <translation>C’est un classeur Excel&#x202f;; enregistrez le texte voulu en fichier Word (.docx) et importez le résultat.</translation>
    </message>
    <message>
        <source>It is a PowerPoint presentation; save the text you need as a Word file (.docx) and import that.</source>
        <translation>C’est une présentation PowerPoint&#x202f;; enregistrez le texte voulu en fichier Word (.docx) et importez le résultat.</translation>
    </message>
    <message>
        <source>It is an OpenDocument file; save it as a Word file (.docx) and import that.</source>
        <translation>C’est un fichier OpenDocument&#x202f;; enregistrez-le en fichier Word (.docx) et importez le résultat.</translation>
    </message>
    <message>
        <source>It is an electronic book; save it as a web page (.html) and import that.</source>
        <translation>C’est un livre électronique&#x202f;; enregistrez-le en page web (.html) et importez le résultat.</translation>
    </message>
    <message>
        <source>It is an archive of files; unpack it and import the files in it.</source>
        <translation>C’est une archive de fichiers&#x202f;; décompressez-la et importez les fichiers qu’elle contient.</translation>
    </message>
    <message>
        <source>It has a document type, which no Word file has and which may do harm; open it, save it again and import that.</source>
        <translation>Il a un type de document, qu’aucun fichier Word n’a et qui peut nuire&#x202f;; ouvrez-le, enregistrez-le à nouveau et importez le résultat.</translation>
    </message>
    <message>
        <source>It is nested more deeply than any document; open it in Word, save it again and import that.</source>
        <translation>Il est imbriqué plus profondément qu’aucun document&#x202f;; ouvrez-le dans Word, enregistrez-le à nouveau et importez le résultat.</translation>
    </message>
    <message>
        <source>Its contents are damaged; open it in the program that made it, save it again and import that.</source>
        <translation>Son contenu est endommagé&#x202f;; ouvrez-le dans le programme qui l’a fait, enregistrez-le à nouveau et importez le résultat.</translation>
    </message>
    <message>
        <source>Its pages are pictures without text, as a scanner makes them; run text recognition (OCR) over it and import the result.</source>
        <translation>Ses pages sont des images sans texte, comme en fait un scanner&#x202f;; passez-le à la reconnaissance de texte (OCR) et importez le résultat.</translation>
    </message>
    <message>
        <source>There is no text in it; nothing was imported.</source>
        <translation>Il ne contient pas de texte&#x202f;; rien n’a été importé.</translation>
    </message>
    <message>
        <source>Page {number} is damaged and could not be read.</source>
        <translation>La page {number} est endommagée et n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Page {number} {what}.</source>
        <translation>La page {number} {what}.</translation>
    </message>
    <message>
        <source>It is incomplete or damaged; open it in a PDF viewer, save or print it to PDF again and import that.</source>
        <translation>Il est incomplet ou endommagé&#x202f;; ouvrez-le dans un lecteur PDF, enregistrez-le ou imprimez-le à nouveau en PDF et importez le résultat.</translation>
    </message>
    <message>
        <source>It is an RTF file; save it as a Word file (.docx) or plain text (.txt) and import that.</source>
        <translation>C’est un fichier RTF&#x202f;; enregistrez-le en fichier Word (.docx) ou en texte brut (.txt) et importez le résultat.</translation>
    </message>
    <message>
        <source>It is a PostScript file; save it as a PDF file and import that.</source>
        <translation>C’est un fichier PostScript&#x202f;; enregistrez-le en PDF et importez le résultat.</translation>
    </message>
    <message>
        <source>It is a compressed archive; unpack it and import the files in it.</source>
        <translation>C’est une archive compressée&#x202f;; décompressez-la et importez les fichiers qu’elle contient.</translation>
    </message>
    <message>
        <source>It is a picture; run text recognition over it and import the result.</source>
        <translation>C’est une image&#x202f;; passez-la à la reconnaissance de texte et importez le résultat.</translation>
    </message>
    <message>
        <source>It is a file of an old Office program; save it as a Word file (.docx) and import that.</source>
        <translation>C’est un fichier d’un ancien programme Office&#x202f;; enregistrez-le en fichier Word (.docx) et importez le résultat.</translation>
    </message>
    <message>
        <source>It is a web archive; save it as a web page (.html) and import that.</source>
        <translation>C’est une archive web&#x202f;; enregistrez-la en page web (.html) et importez le résultat.</translation>
    </message>
    <message>
        <source>It is {name} but is {words}, and was read as one.</source>
        <translation>Le fichier, {name}, est en fait {words}, et a été lu comme tel.</translation>
    </message>
    <message>
        <source>Files ending in {suffix} are not read; save it as plain text (.txt) and import that.</source>
        <translation>Les fichiers en {suffix} ne se lisent pas ici&#x202f;; enregistrez-le en texte brut (.txt) et importez le résultat.</translation>
    </message>
    <message>
        <source>It is called {suffix} but is not {words}; if it is text, rename it to end in .txt.</source>
        <translation>Son nom finit par {suffix}, mais ce n’est pas {words}&#x202f;; si c’est du texte, faites finir son nom par .txt.</translation>
    </message>
    <message>
        <source>{path} is damaged; run `idm doctor --repair` to make it again from what you imported.</source>
        <translation>{path} est endommagé&#x202f;; lancez `idm doctor --repair` pour le refaire à partir de ce que vous avez importé.</translation>
    </message>
    <message>
        <source>{path} cannot be used ({said}); run `idm doctor` to see what is wrong.</source>
        <translation>{path} ne peut pas servir ({said})&#x202f;; lancez `idm doctor` pour voir ce qui ne va pas.</translation>
    </message>
    <message>
        <source>{path} belongs to another program; move it away, or choose another library folder.</source>
        <translation>{path} appartient à un autre programme&#x202f;; déplacez-le, ou choisissez un autre dossier de bibliothèque.</translation>
    </message>
    <message>
        <source>{path} was written by a later version of IDM Desktop; install that version to open it.</source>
        <translation>{path} a été écrit par une version ultérieure d’IDM Desktop&#x202f;; installez-la pour l’ouvrir.</translation>
    </message>
    <message>
        <source>{path} cannot be kept safely on this disk; choose another library folder.</source>
        <translation>{path} ne peut pas être conservé sûrement sur ce disque&#x202f;; choisissez un autre dossier de bibliothèque.</translation>
    </message>
    <message>
        <source>Another window or command is writing to {path}; try again when it has finished.</source>
        <translation>Une autre fenêtre ou commande écrit dans {path}&#x202f;; réessayez quand elle aura fini.</translation>
    </message>
    <message>
        <source>{path} cannot be written; check the permissions of its folder.</source>
        <translation>{path} ne peut pas être écrit&#x202f;; vérifiez les droits d’accès de son dossier.</translation>
    </message>
    <message>
        <source>The disk is full, so {path} was left as it was; make room and try again.</source>
        <translation>Le disque est plein&#x202f;: {path} est resté tel quel&#x202f;; faites de la place et réessayez.</translation>
    </message>
    <message>
        <source>{path} is read-only and of an older version; make it writable once.</source>
        <translation>{path} est en lecture seule et d’une version antérieure&#x202f;; rendez-le modifiable une fois.</translation>
    </message>
    <message>
        <source>{path} is of an earlier version; it is made again from what you imported at the next start.</source>
        <translation>{path} est d’une version antérieure&#x202f;; il sera refait au prochain démarrage à partir de ce que vous avez importé.</translation>
    </message>
    <message>
        <source>The library cannot be opened at {path} ({strerror}); choose another folder.</source>
        <translation>La bibliothèque ne peut pas être ouverte dans {path} ({strerror})&#x202f;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“{ref}” names no group of speakers; it is idm://said/ with organisation, country or actor.</source>
        <translation>«&#x202f;{ref}&#x202f;» ne désigne aucun groupe d’intervenants&#x202f;; c’est idm://said/ suivi de organisation, country ou actor.</translation>
    </message>
    <message>
        <source>Nobody here speaks for “{value}”; the list of speakers shows those there are.</source>
        <translation>Personne ici ne s’exprime pour «&#x202f;{value}&#x202f;»&#x202f;; la liste des intervenants montre qui il y a.</translation>
    </message>
    <message>
        <source>{id} cannot be opened as a page; open the passage it stands in.</source>
        <translation>{id} ne peut pas s’ouvrir comme une page&#x202f;; ouvrez le passage où cela se trouve.</translation>
    </message>
    <message>
        <source>This event has no document yet; import one.</source>
        <translation>Cet événement n’a pas encore de document&#x202f;; importez-en un.</translation>
    </message>
    <message>
        <source>There is no passage {place} in {document}; they are counted from 1 to {last}.</source>
        <translation>Il n’y a pas de passage {place} dans {document}&#x202f;; ils sont comptés de 1 à {last}.</translation>
    </message>
    <message>
        <source>No paragraph of {document} has the printed number {place}; our count is written as in {document}/p1.</source>
        <translation>Aucun paragraphe de {document} ne porte le numéro imprimé {place}&#x202f;; notre compte s’écrit comme dans {document}/p1.</translation>
    </message>
    <message>
        <source>Nothing here has the address or id “{ref}”; `idm list documents` shows what there is.</source>
        <translation>Rien ici n’a l’adresse ou l’identifiant «&#x202f;{ref}&#x202f;»&#x202f;; `idm list documents` montre ce qu’il y a.</translation>
    </message>
    <message>
        <source>No passage has them all; these are passages of documents that do.</source>
        <translation>Aucun passage ne les a tous&#x202f;; voici des passages de documents qui les ont.</translation>
    </message>
    <message>
        <source>There is no briefing “{id}”; `idm list briefings` shows those there are.</source>
        <translation>Il n’y a pas de synthèse «&#x202f;{id}&#x202f;»&#x202f;; `idm list briefings` montre celles qu’il y a.</translation>
    </message>
    <message>
        <source>The briefing {id} is damaged and was left as it is; restore a backup that has it whole.</source>
        <translation>La synthèse {id} est endommagée et reste telle quelle&#x202f;; rétablissez une sauvegarde qui l’a en entier.</translation>
    </message>
    <message>
        <source>The notebook {path} was written by an earlier version and cannot be brought up to date where it is: the file or its folder may not be written.</source>
        <translation>Le carnet {path} a été écrit par une version antérieure et ne peut pas être mis à jour où il est&#x202f;: le fichier ou son dossier ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>There is no notebook at {path}.</source>
        <translation>Il n’y a pas de carnet dans {path}.</translation>
    </message>
    <message>
        <source>It is truncated after each write.</source>
        <translation>Il est vidé après chaque écriture.</translation>
    </message>
    <message>
        <source>Another program set it to {mode}; open it once.</source>
        <translation>Un autre programme l’a réglé sur {mode}&#x202f;; ouvrez-le une fois.</translation>
    </message>
    <message>
        <source>Only you may read or write it.</source>
        <translation>Vous seul pouvez le lire ou l’écrire.</translation>
    </message>
    <message>
        <source>Damaged: {damaged}. The others can be read and exported.</source>
        <translation>Endommagées&#x202f;: {damaged}. Les autres peuvent être lues et exportées.</translation>
    </message>
    <message>
        <source>{kept}, all whole.</source>
        <translation>{kept}, toutes intactes.</translation>
    </message>
    <message>
        <source>There is none yet; make one with “idm backup”.</source>
        <translation>Il n’y en a pas encore&#x202f;; faites-en une avec «&#x202f;idm backup&#x202f;».</translation>
    </message>
    <message>
        <source>It is missing; put a backup there with “idm restore {file}”.</source>
        <translation>Il manque&#x202f;; mettez-y une sauvegarde avec «&#x202f;idm restore {file}&#x202f;».</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>Every page of the file is as SQLite wrote it.</source>
        <translation>Chaque page du fichier est telle que SQLite l’a écrite.</translation>
    </message>
    <message>
        <source>{loose} rows belong to no note.</source>
        <translation>Lignes qui n’appartiennent à aucune note&#x202f;: {loose}.</translation>
    </message>
    <message>
        <source>Every row has its note.</source>
        <translation>Chaque ligne a sa note.</translation>
    </message>
    <message>
        <source>Others may use {others}.</source>
        <translation>D’autres peuvent utiliser {others}.</translation>
    </message>
    <message>
        <source>Every note and revision is as it was written.</source>
        <translation>Chaque note et chaque révision est telle qu’elle a été écrite.</translation>
    </message>
    <message>
        <source>Damaged: {hurt}.</source>
        <translation>Endommagées&#x202f;: {hurt}.</translation>
    </message>
    <message>
        <source>Every briefing is as it was written.</source>
        <translation>Chaque synthèse est telle qu’elle a été écrite.</translation>
    </message>
    <message>
        <source>Every note can be searched.</source>
        <translation>Chaque note peut être trouvée.</translation>
    </message>
    <message>
        <source>Some notes cannot be searched; repair it.</source>
        <translation>Certaines notes ne peuvent pas être trouvées&#x202f;; réparez-le.</translation>
    </message>
    <message>
        <source>It cannot be told whether the notebook is older than the last time ({error}).</source>
        <translation>On ne peut pas savoir si le carnet est plus ancien que la dernière fois ({error}).</translation>
    </message>
    <message>
        <source>It is as new as the last time it was open.</source>
        <translation>Il est aussi récent que la dernière fois qu’il a été ouvert.</translation>
    </message>
    <message>
        <source>Not whole: {bad}.</source>
        <translation>Pas intactes&#x202f;: {bad}.</translation>
    </message>
    <message>
        <source>The disk reported a fault while {path} was used; keep your text elsewhere, then start the program again.</source>
        <translation>Le disque a signalé une erreur pendant l’usage de {path}&#x202f;; gardez votre texte ailleurs, puis relancez le programme.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was written to {path}; make room and save again.</source>
        <translation>Le disque est plein&#x202f;: rien n’a été écrit dans {path}&#x202f;; faites de la place et enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>Another file has taken the place of {path}, so nothing was written; start the program again.</source>
        <translation>Un autre fichier a pris la place de {path}&#x202f;: rien n’a été écrit&#x202f;; relancez le programme.</translation>
    </message>
    <message>
        <source>The notebook {path} can only be read, for the file or its folder may not be written; change who may write there, or copy the library to another folder.</source>
        <translation>Le carnet {path} ne peut qu’être lu, car il est interdit d’écrire dans le fichier ou son dossier&#x202f;; changez qui peut y écrire, ou copiez la bibliothèque dans un autre dossier.</translation>
    </message>
    <message>
        <source>The backup {path} could not be written ({reason}); name another place for it.</source>
        <translation>La sauvegarde {path} n’a pas pu être écrite ({reason})&#x202f;; indiquez un autre endroit.</translation>
    </message>
    <message>
        <source>The notebook {path} cannot be opened or written; check who may use the file and its folder.</source>
        <translation>Le carnet {path} ne peut être ni ouvert ni écrit&#x202f;; vérifiez qui peut utiliser le fichier et son dossier.</translation>
    </message>
    <message>
        <source>The notebook {path} is damaged; run “idm doctor” to see what can be read, or “idm restore FILE” with a backup.</source>
        <translation>Le carnet {path} est endommagé&#x202f;; lancez «&#x202f;idm doctor&#x202f;» pour voir ce qui peut être lu, ou «&#x202f;idm restore FILE&#x202f;» avec une sauvegarde.</translation>
    </message>
    <message>
        <source>{path} is not a notebook of this program; move it away, or put a backup there with “idm restore FILE”.</source>
        <translation>{path} n’est pas un carnet de ce programme&#x202f;; déplacez-le, ou mettez-y une sauvegarde avec «&#x202f;idm restore FILE&#x202f;».</translation>
    </message>
    <message>
        <source>The notebook {path} is an empty file; run “idm doctor”, or put a backup there with “idm restore FILE”.</source>
        <translation>Le carnet {path} est un fichier vide&#x202f;; lancez «&#x202f;idm doctor&#x202f;», ou mettez-y une sauvegarde avec «&#x202f;idm restore FILE&#x202f;».</translation>
    </message>
    <message>
        <source>Another program is writing to {path}{holder}; try again when it has finished.</source>
        <translation>Un autre programme écrit dans {path}{holder}&#x202f;; réessayez quand il aura fini.</translation>
    </message>
    <message>
        <source>{path} cannot be used ({reason}).</source>
        <translation>{path} ne peut pas servir ({reason}).</translation>
    </message>
    <message>
        <source>Two meanings would have one name; give each its own.</source>
        <translation>Deux sens porteraient le même nom&#x202f;; donnez à chacun le sien.</translation>
    </message>
    <message>
        <source>The note {id} was not moved.</source>
        <translation>La note {id} n’a pas été déplacée.</translation>
    </message>
    <message>
        <source>Where the note {id} was before cannot be read any more; it stays where it is.</source>
        <translation>L’endroit où se trouvait la note {id} ne peut plus être lu&#x202f;; elle reste où elle est.</translation>
    </message>
    <message>
        <source>“{time}” is not a time; write one like 2026-11-23T16:20:11Z.</source>
        <translation>«&#x202f;{time}&#x202f;» n’est pas une heure&#x202f;; écrivez-la comme 2026-11-23T16:20:11Z.</translation>
    </message>
    <message>
        <source>The trash keeps notes for {trash_days} days; say so if newer ones are to go for good.</source>
        <translation>La corbeille garde les notes {trash_days} jours&#x202f;; dites-le si de plus récentes doivent disparaître pour de bon.</translation>
    </message>
    <message>
        <source>{overdue} of {total} notes would be removed for good; say so if they are to go.</source>
        <translation>Notes qui disparaîtraient pour de bon&#x202f;: {overdue} sur {total}&#x202f;; dites-le si elles doivent disparaître.</translation>
    </message>
    <message>
        <source>No note has the tag “{wanted}”.</source>
        <translation>Aucune note ne porte l’étiquette «&#x202f;{wanted}&#x202f;».</translation>
    </message>
    <message>
        <source>The notebook {path} was written by a later version of this program; nothing in it was changed.</source>
        <translation>Le carnet {path} a été écrit par une version ultérieure de ce programme&#x202f;; rien n’y a été changé.</translation>
    </message>
    <message>
        <source>{path} was not restored because it is damaged ({flaw}); choose another backup from the list of “idm doctor”.</source>
        <translation>{path} n’a pas été rétabli, car il est endommagé ({flaw})&#x202f;; choisissez une autre sauvegarde dans la liste de «&#x202f;idm doctor&#x202f;».</translation>
    </message>
    <message>
        <source>There is no notebook at {notebook}.</source>
        <translation>Il n’y a pas de carnet dans {notebook}.</translation>
    </message>
    <message>
        <source>{source} is neither a notebook nor a backup of everything by this program; choose another.</source>
        <translation>{source} n’est ni un carnet ni une sauvegarde complète de ce programme&#x202f;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no saved search “{name}”; `idm list searches` shows those there are.</source>
        <translation>Il n’y a pas de recherche enregistrée «&#x202f;{name}&#x202f;»&#x202f;; `idm list searches` montre celles qu’il y a.</translation>
    </message>
    <message>
        <source>An empty search cannot be saved; say what it looks for.</source>
        <translation>Une recherche vide ne peut pas être enregistrée&#x202f;; dites ce qu’elle cherche.</translation>
    </message>
    <message>
        <source>There is a saved search “{named}” already; choose another name.</source>
        <translation>Il y a déjà une recherche enregistrée «&#x202f;{named}&#x202f;»&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The name of a saved search is empty; type one.</source>
        <translation>Le nom de la recherche à enregistrer est vide&#x202f;; saisissez-en un.</translation>
    </message>
    <message>
        <source>The name of a saved search has at most {longest} characters; choose a shorter one.</source>
        <translation>Le nom d’une recherche enregistrée a au plus {longest} caractères&#x202f;; choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>This notebook is older than the last time it was open ({time}): it lacks {missing}. Look for a newer copy with “idm doctor” before you go on writing.</source>
        <translation>Ce carnet est plus ancien que la dernière fois qu’il a été ouvert ({time})&#x202f;; il y manque {missing}. Cherchez une copie plus récente avec «&#x202f;idm doctor&#x202f;» avant de continuer à écrire.</translation>
    </message>
    <message>
        <source>Another notebook, with {notes}, was at {file} the last time ({time}). If you did not replace it yourself, look for a backup with “idm doctor” before you go on writing.</source>
        <translation>Un autre carnet, avec {notes}, se trouvait dans {file} la dernière fois ({time}). Si vous ne l’avez pas remplacé vous-même, cherchez une sauvegarde avec «&#x202f;idm doctor&#x202f;» avant de continuer à écrire.</translation>
    </message>
    <message>
        <source>“{meaning}” is not a meaning; possible are {meanings}, or none.</source>
        <translation>«&#x202f;{meaning}&#x202f;» n’est pas un sens&#x202f;; sont possibles {meanings}, ou aucun.</translation>
    </message>
    <message>
        <source>“{share}” is not a sharing mark; possible are {shares}.</source>
        <translation>«&#x202f;{share}&#x202f;» n’est pas une marque de partage&#x202f;; sont possibles {shares}.</translation>
    </message>
    <message>
        <source>“{shown}” cannot be a tag; use letters, digits, and the signs _ - /.</source>
        <translation>«&#x202f;{shown}&#x202f;» ne peut pas être une étiquette&#x202f;; utilisez des lettres, des chiffres et les signes _ - /.</translation>
    </message>
    <message>
        <source>“{shown}” cannot be a tag; it needs at least one letter.</source>
        <translation>«&#x202f;{shown}&#x202f;» ne peut pas être une étiquette&#x202f;; il y faut au moins une lettre.</translation>
    </message>
    <message>
        <source>“{shown}” cannot be a tag because it is all digits; put a letter before them, such as y{cleaned}.</source>
        <translation>«&#x202f;{shown}&#x202f;» ne peut pas être une étiquette, car ce ne sont que des chiffres&#x202f;; mettez une lettre devant, par exemple y{cleaned}.</translation>
    </message>
    <message>
        <source>A note cannot be about a “{kind}”; possible are {targets}.</source>
        <translation>Une note ne peut pas porter sur «&#x202f;{kind}&#x202f;»&#x202f;; sont possibles {targets}.</translation>
    </message>
    <message>
        <source>“{given}” cannot be the id of a note; one is n- and at least six letters or digits.</source>
        <translation>«&#x202f;{given}&#x202f;» ne peut pas être l’identifiant d’une note&#x202f;; c’est n- et au moins six lettres ou chiffres.</translation>
    </message>
    <message>
        <source>The note {id} is damaged and was not changed; write your words in a new note, or run “idm doctor --repair”, which goes back to its last sound revision.</source>
        <translation>La note {id} est endommagée et n’a pas été changée&#x202f;; écrivez vos mots dans une nouvelle note, ou lancez «&#x202f;idm doctor --repair&#x202f;», qui revient à sa dernière révision saine.</translation>
    </message>
    <message>
        <source>There is a note {id} already; nothing was written over it.</source>
        <translation>Il y a déjà une note {id}&#x202f;; rien n’a été écrit par-dessus.</translation>
    </message>
    <message>
        <source>It has a paragraph of {longest} characters, in which no names and quotations were looked for.</source>
        <translation>Il a un paragraphe de {longest} caractères, où ni noms ni citations n’ont été cherchés.</translation>
    </message>
    <message>
        <source>Not named in this text: {absent}.</source>
        <translation>Absents de ce texte&#x202f;: {absent}.</translation>
    </message>
    <message>
        <source>{found} of the {wanted} conclusions in the guide were found in this text.</source>
        <translation>Conclusions du guide trouvées dans ce texte&#x202f;: {found} sur {wanted}.</translation>
    </message>
    <message>
        <source>{name} is not valid TOML ({error}); correct it and try again.</source>
        <translation>{name} n’est pas du TOML valide ({error})&#x202f;; corrigez-le et réessayez.</translation>
    </message>
    <message>
        <source>{name} lacks or misuses the entry {error}; correct it and try again.</source>
        <translation>Dans {name}, l’entrée {error} manque ou est mal employée&#x202f;; corrigez-le et réessayez.</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Reading all notes…</source>
        <translation>Lecture de toutes les notes…</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Read it in brief</source>
        <translation>Lire en bref</translation>
    </message>
    <message>
        <source>See it at a glance</source>
        <translation>Voir l’ensemble</translation>
    </message>
    <message>
        <source>An empty library</source>
        <translation>Une bibliothèque vide</translation>
    </message>
    <message>
        <source>There is no document here yet. Import one, or drop a file on this window.</source>
        <translation>Il n’y a pas encore de document ici. Importez-en un ou déposez un fichier sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Import a document…</source>
        <translation>Importer un document…</translation>
    </message>
    <message>
        <source>Read the document</source>
        <translation>Lire le document</translation>
    </message>
    <message>
        <source>Read the official text</source>
        <translation>Lire le texte officiel</translation>
    </message>
    <message>
        <source>Open the official text…</source>
        <translation>Ouvrir le texte officiel…</translation>
    </message>
    <message>
        <source>This library holds the dialogue in brief, in our own words: {conclusions}, {sessions}, {speakers}.</source>
        <translation>Cette bibliothèque présente le dialogue en bref, dans nos propres termes&#x202f;: {conclusions}, {sessions}, {speakers}.</translation>
    </message>
    <message>
        <source>This library holds {conclusions}, {sessions} and {speakers} of this dialogue.</source>
        <translation>Cette bibliothèque contient {conclusions}, {sessions} et {speakers} de ce dialogue.</translation>
    </message>
    <message>
        <source>The official text is here too, and can be read alone or beside it.</source>
        <translation>Le texte officiel s’y trouve aussi et peut se lire seul ou en regard.</translation>
    </message>
    <message>
        <source>A document of it is here, to be read, searched and quoted in its exact words.</source>
        <translation>Un de ses documents est ici, à lire, à explorer et à citer mot pour mot.</translation>
    </message>
    <message>
        <source>Open the organiser’s own summary to read, search and quote its exact words beside it.</source>
        <translation>Ouvrez le résumé de l’organisateur pour en lire, rechercher et citer les termes exacts en regard.</translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <source>Tags, with blanks between</source>
        <translation>Étiquettes, séparées par des espaces</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>Tending</name>
    <message>
        <source>Everything you have written is saved.</source>
        <translation>Tout ce que vous avez écrit est enregistré.</translation>
    </message>
    <message>
        <source>Something is wrong: {wrong}.</source>
        <translation>Quelque chose ne va pas&#x202f;: {wrong}.</translation>
    </message>
    <message>
        <source>Mend it…</source>
        <translation>Réparer…</translation>
    </message>
    <message>
        <source>Everything is whole: the library, the notes and their backups.</source>
        <translation>Tout est intact&#x202f;: la bibliothèque, les notes et leurs sauvegardes.</translation>
    </message>
</context>
<context>
    <name>Territories</name>
    <message>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanie</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algérie</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Samoa américaines</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation>Andorre</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguilla</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antarctique</translation>
    </message>
    <message>
        <source>Antigua &amp; Barbuda</source>
        <translation>&amp;Antigua-et-Barbuda</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentine</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Arménie</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Autriche</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbaïdjan</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahreïn</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesh</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbade</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Bélarus</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Bénin</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermudes</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bhoutan</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivie</translation>
    </message>
    <message>
        <source>Bosnia &amp; Herzegovina</source>
        <translation>&amp;Bosnie-Herzégovine</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botswana</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Île Bouvet</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brésil</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Territoire britannique de l’océan Indien</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Îles Vierges britanniques</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunéi Darussalam</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarie</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Cambodge</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Cameroun</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Cabo Verde</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Pays-Bas caribéens</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Îles Caïmanes</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>République centrafricaine</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Tchad</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chili</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Chine</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Île Christmas</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation>Îles des Cocos (Keeling)</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombie</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Comores</translation>
    </message>
    <message>
        <source>Congo - Brazzaville</source>
        <translation>Congo</translation>
    </message>
    <message>
        <source>Congo - Kinshasa</source>
        <translation>République démocratique du Congo</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Îles Cook</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croatie</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Cuba</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Chypre</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tchéquie</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danemark</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Djibouti</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominique</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>République dominicaine</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Équateur</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Égypte</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Guinée équatoriale</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Érythrée</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonie</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Eswatini</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Éthiopie</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Îles Falkland (Malvinas)</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Îles Féroé</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fidji</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlande</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Guyane française</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Polynésie française</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Terres australes françaises</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabon</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambie</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Géorgie</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grèce</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Groenland</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenade</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadeloupe</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>Guam</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Guernesey</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinée</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Guinée-Bissau</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haïti</translation>
    </message>
    <message>
        <source>Heard &amp; McDonald Islands</source>
        <translation>Îles &amp;Heard-et-MacDonald</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Hong Kong SAR China</source>
        <translation>Hong Kong (Chine)</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hongrie</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islande</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Inde</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonésie</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Iran</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Iraq</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlande</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Île de Man</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israël</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italie</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaïque</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japon</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanie</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazakhstan</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenya</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Koweït</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirghizistan</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettonie</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Liban</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesotho</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Libéria</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libye</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituanie</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxembourg</translation>
    </message>
    <message>
        <source>Macao SAR China</source>
        <translation>Macao (Chine)</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagascar</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaisie</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Maldives</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malte</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Îles Marshall</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauritanie</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Maurice</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexique</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Micronésie</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldova</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolie</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Monténégro</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Maroc</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mozambique</translation>
    </message>
    <message>
        <source>Myanmar (Burma)</source>
        <translation>Myanmar</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibie</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Nauru</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Népal</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Nouvelle-Calédonie</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nouvelle-Zélande</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigéria</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>Nioué</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Île Norfolk</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>République populaire démocratique de Corée</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Macédoine du Nord</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Îles Mariannes du Nord</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norvège</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palaos</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>État de Palestine</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panama</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papouasie-Nouvelle-Guinée</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Pérou</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippines</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation>Îles Pitcairn</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Pologne</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Porto Rico</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Qatar</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Roumanie</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Fédération de Russie</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Rwanda</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Samoa</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>Saint-Marin</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabie saoudite</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Sénégal</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbie</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychelles</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leone</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapour</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Saint-Martin (partie néerlandaise)</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovaquie</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovénie</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Îles Salomon</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalie</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Afrique du Sud</translation>
    </message>
    <message>
        <source>South Georgia &amp; South Sandwich Islands</source>
        <translation>&amp;Géorgie du Sud-et-les Îles Sandwich du Sud</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>République de Corée</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Soudan du Sud</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>St. Barthélemy</source>
        <translation>Saint-Barthélemy</translation>
    </message>
    <message>
        <source>St. Helena</source>
        <translation>Sainte-Hélène</translation>
    </message>
    <message>
        <source>St. Kitts &amp; Nevis</source>
        <translation>Saint-&amp;Kitts-et-Nevis</translation>
    </message>
    <message>
        <source>St. Lucia</source>
        <translation>Sainte-Lucie</translation>
    </message>
    <message>
        <source>St. Martin</source>
        <translation>Saint-Martin</translation>
    </message>
    <message>
        <source>St. Pierre &amp; Miquelon</source>
        <translation>Saint-&amp;Pierre-et-Miquelon</translation>
    </message>
    <message>
        <source>St. Vincent &amp; Grenadines</source>
        <translation>Saint-&amp;Vincent-et-les Grenadines</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Soudan</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>Svalbard &amp; Jan Mayen</source>
        <translation>Svalbard &amp;et Jan Mayen</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suède</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syrie</translation>
    </message>
    <message>
        <source>São Tomé &amp; Príncipe</source>
        <translation>&amp;Sao Tomé-et-Principe</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taïwan</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadjikistan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>République-Unie de Tanzanie</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thaïlande</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor-Leste</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Tokélaou</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Trinidad &amp; Tobago</source>
        <translation>&amp;Trinité-et-Tobago</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunisie</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkménistan</translation>
    </message>
    <message>
        <source>Turks &amp; Caicos Islands</source>
        <translation>Îles Turques et &amp;Caïques</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Türkiye</translation>
    </message>
    <message>
        <source>U.S. Outlying Islands</source>
        <translation>Îles mineures éloignées des États-Unis</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>Îles Vierges américaines</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Ouganda</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Émirats arabes unis</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Ouzbékistan</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Saint-Siège</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Viet Nam</translation>
    </message>
    <message>
        <source>Wallis &amp; Futuna</source>
        <translation>&amp;Wallis-et-Futuna</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Sahara occidental</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Yémen</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zambie</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbabwe</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Îles d’Åland</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Write here. **bold**, *italic*, - list, &gt; quote</source>
        <translation>Écrivez ici. **gras**, *italique*, - liste, &gt; citation</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texte de la note</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>A tour of the window</source>
        <translation>Visite de la fenêtre</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Conclusions, sessions, people and your notes. Press the title to see the event at a glance.</source>
        <translation>Conclusions, séances, personnes et vos notes. Cliquez sur le titre pour une vue d’ensemble de l’événement.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Le texte</translation>
    </message>
    <message>
        <source>Select words and press H to mark them, or 1 to 6 to say what they are; Ctrl+M writes a note. Names are links, and Alt+← goes back.</source>
        <translation>Sélectionnez des mots et appuyez sur H pour les surligner, ou sur 1 à 6 pour indiquer leur sens&#x202f;; Ctrl+M écrit une note. Les noms sont des liens, et Alt+← revient en arrière.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>What you wrote on what is open. It is saved while you write, on this computer alone.</source>
        <translation>Ce que vous avez écrit sur ce qui est ouvert. C’est enregistré pendant que vous écrivez, sur cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Everything is looked through as you type: Ctrl+Shift+F.</source>
        <translation>La recherche porte sur tout, à mesure que vous tapez&#x202f;: Ctrl+Maj+F.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P finds whatever can be done, F1 shows the keys.</source>
        <translation>Ctrl+Maj+P trouve tout ce qu’on peut faire, F1 affiche les raccourcis.</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Deleted notes stay here for 90 days.</source>
        <translation>Les notes supprimées restent ici 90 jours.</translation>
    </message>
    <message>
        <source>Deleted notes</source>
        <translation>Notes supprimées</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>This library cannot be opened</source>
        <translation>Cette bibliothèque ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>Mend it…</source>
        <translation>Réparer…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Rétablir une sauvegarde…</translation>
    </message>
</context>
<context>
    <name>Understood</name>
    <message>
        <source>Type a word to look for.</source>
        <translation>Saisissez un mot à rechercher.</translation>
    </message>
    <message>
        <source>Say what to find as well as what to leave out.</source>
        <translation>Indiquez aussi ce qu’il faut trouver, pas seulement ce qu’il faut exclure.</translation>
    </message>
    <message>
        <source>The query is long; what comes after its first part was left out.</source>
        <translation>La requête est longue&#x202f;; ce qui suit sa première partie a été ignoré.</translation>
    </message>
    <message>
        <source>No passage has them all; these are passages of documents that do.</source>
        <translation>Aucun passage ne les contient tous&#x202f;; voici des passages de documents qui les contiennent.</translation>
    </message>
    <message>
        <source>There is no field “{}”, so it was read as words; fields are {}.</source>
        <translation>Il n’y a pas de champ «&#x202f;{}&#x202f;»&#x202f;: c’est lu comme des mots&#x202f;; les champs sont {}.</translation>
    </message>
    <message>
        <source>“{}” is no type; types are {}.</source>
        <translation>«&#x202f;{}&#x202f;» n’est pas un type&#x202f;; les types sont {}.</translation>
    </message>
    <message>
        <source>“{}” is no meaning; meanings are {}.</source>
        <translation>«&#x202f;{}&#x202f;» n’est pas un sens&#x202f;; les sens sont {}.</translation>
    </message>
    <message>
        <source>“{}” is no sharing mark; there are {}.</source>
        <translation>«&#x202f;{}&#x202f;» n’est pas une marque de partage&#x202f;; il y a {}.</translation>
    </message>
    <message>
        <source>“{}” is no state of a note; states are {}.</source>
        <translation>«&#x202f;{}&#x202f;» n’est pas un état de note&#x202f;; les états sont {}.</translation>
    </message>
    <message>
        <source>“{}” cannot be asked for; what can is {}.</source>
        <translation>On ne peut pas demander «&#x202f;{}&#x202f;», seulement {}.</translation>
    </message>
    <message>
        <source>“{}” is no year; write 2018 or 2016..2018.</source>
        <translation>«&#x202f;{}&#x202f;» n’est pas une année&#x202f;; écrivez 2018 ou 2016..2018.</translation>
    </message>
    <message>
        <source>“{}” is no language; write en, fr or es.</source>
        <translation>«&#x202f;{}&#x202f;» n’est pas une langue&#x202f;; écrivez en, fr ou es.</translation>
    </message>
    <message>
        <source>“{}” is no date; write 2026-01-31 or &gt;2026-01.</source>
        <translation>«&#x202f;{}&#x202f;» n’est pas une date&#x202f;; écrivez 2026-01-31 ou &gt;2026-01.</translation>
    </message>
    <message>
        <source>that name or quote {}</source>
        <translation>nommant ou citant {}</translation>
    </message>
    <message>
        <source>of session {}</source>
        <translation>de la séance {}</translation>
    </message>
    <message>
        <source>of the event {}</source>
        <translation>de l’événement {}</translation>
    </message>
    <message>
        <source>of the year {}</source>
        <translation>de l’année {}</translation>
    </message>
    <message>
        <source>of the type {}</source>
        <translation>du type {}</translation>
    </message>
    <message>
        <source>in the language {}</source>
        <translation>dans la langue {}</translation>
    </message>
    <message>
        <source>with the number {}</source>
        <translation>portant le numéro {}</translation>
    </message>
    <message>
        <source>of the document {}</source>
        <translation>du document {}</translation>
    </message>
    <message>
        <source>of the conclusion {}</source>
        <translation>de la conclusion {}</translation>
    </message>
    <message>
        <source>tagged {}</source>
        <translation>étiquetées {}</translation>
    </message>
    <message>
        <source>that say {}</source>
        <translation>disant {}</translation>
    </message>
    <message>
        <source>that mean {}</source>
        <translation>ayant pour sens {}</translation>
    </message>
    <message>
        <source>shared as {}</source>
        <translation>destinées à {}</translation>
    </message>
    <message>
        <source>that have a {}</source>
        <translation>avec {}</translation>
    </message>
    <message>
        <source>that are {}</source>
        <translation>à l’état {}</translation>
    </message>
    <message>
        <source>changed {}</source>
        <translation>modifiées {}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>with {}</source>
        <translation>contenant {}</translation>
    </message>
    <message>
        <source>without {}</source>
        <translation>sans {}</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>{} more</source>
        <translation>{} de plus</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>«&#x202f;{}&#x202f;»</translation>
    </message>
    <message>
        <source>exactly {}</source>
        <translation>exactement {}</translation>
    </message>
    <message>
        <source>{words} within {count} words of each other</source>
        <translation>{words} à {count} mots au plus l’un de l’autre</translation>
    </message>
    <message>
        <source>the pattern {} (in notes only)</source>
        <translation>le motif {} (dans les notes seulement)</translation>
    </message>
    <message>
        <source>not {}</source>
        <translation>pas {}</translation>
    </message>
    <message>
        <source>either {}</source>
        <translation>{}</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Go back to an earlier revision</source>
        <translation>Revenir à une révision antérieure</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Delete a note</source>
        <translation>Supprimer une note</translation>
    </message>
    <message>
        <source>Change a note</source>
        <translation>Modifier une note</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>For me alone</source>
        <translation>Pour moi seul</translation>
    </message>
    <message>
        <source>For the delegation</source>
        <translation>Pour la délégation</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>In brief, in our own words</source>
        <translation>En bref, dans nos propres termes</translation>
    </message>
    <message>
        <source>Official text</source>
        <translation>Texte officiel</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <source>{count} passage</source>
        <translation>{count} passage</translation>
    </message>
    <message>
        <source>{count} passages</source>
        <translation>{count} passages</translation>
    </message>
    <message>
        <source>{count} speaker</source>
        <translation>{count} intervenant</translation>
    </message>
    <message>
        <source>{count} speakers</source>
        <translation>{count} intervenants</translation>
    </message>
    <message>
        <source>{count} session</source>
        <translation>{count} séance</translation>
    </message>
    <message>
        <source>{count} sessions</source>
        <translation>{count} séances</translation>
    </message>
    <message>
        <source>{count} conclusion</source>
        <translation>{count} conclusion</translation>
    </message>
    <message>
        <source>{count} conclusions</source>
        <translation>{count} conclusions</translation>
    </message>
    <message>
        <source>{count} quotation</source>
        <translation>{count} citation</translation>
    </message>
    <message>
        <source>{count} quotations</source>
        <translation>{count} citations</translation>
    </message>
    <message>
        <source>{count} footnote</source>
        <translation>{count} note de bas de page</translation>
    </message>
    <message>
        <source>{count} footnotes</source>
        <translation>{count} notes de bas de page</translation>
    </message>
    <message>
        <source>{count} figure</source>
        <translation>{count} chiffre</translation>
    </message>
    <message>
        <source>{count} figures</source>
        <translation>{count} chiffres</translation>
    </message>
    <message>
        <source>{count} guess</source>
        <translation>{count} hypothèse</translation>
    </message>
    <message>
        <source>{count} guesses</source>
        <translation>{count} hypothèses</translation>
    </message>
    <message>
        <source>{count} note</source>
        <translation>{count} note</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>{count} notes</translation>
    </message>
    <message>
        <source>{count} page</source>
        <translation>{count} page</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} pages</translation>
    </message>
    <message>
        <source>{count} word</source>
        <translation>{count} mot</translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>{count} mots</translation>
    </message>
    <message>
        <source>{count} person</source>
        <translation>{count} personne</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} personnes</translation>
    </message>
    <message>
        <source>{count} country</source>
        <translation>{count} pays</translation>
    </message>
    <message>
        <source>{count} countries</source>
        <translation>{count} pays</translation>
    </message>
    <message>
        <source>{count} text</source>
        <translation>{count} texte</translation>
    </message>
    <message>
        <source>{count} texts</source>
        <translation>{count} textes</translation>
    </message>
    <message>
        <source>{count} event</source>
        <translation>{count} événement</translation>
    </message>
    <message>
        <source>{count} events</source>
        <translation>{count} événements</translation>
    </message>
    <message>
        <source>{count} result</source>
        <translation>{count} résultat</translation>
    </message>
    <message>
        <source>{count} results</source>
        <translation>{count} résultats</translation>
    </message>
    <message>
        <source>No meaning</source>
        <translation>Sans signification</translation>
    </message>
    <message>
        <source>en</source>
        <translation>fr</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#x202f;{words}&#x202f;»</translation>
    </message>
    <message>
        <source>passage {number}</source>
        <translation>passage {number}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>aujourd’hui {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>hier {time}</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Select words first, then press H or a digit.</source>
        <translation>Sélectionnez d’abord des mots, puis appuyez sur H ou un chiffre.</translation>
    </message>
    <message>
        <source>Undone: {what}.</source>
        <translation>Annulé&#x202f;: {what}.</translation>
    </message>
    <message>
        <source>Done again: {what}.</source>
        <translation>Rétabli&#x202f;: {what}.</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>The note is in the trash.</source>
        <translation>La note est dans la corbeille.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>enregistrement…</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
</context>
<context>
    <name>clearing</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
</TS>
