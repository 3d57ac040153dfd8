<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AboutDialog</name>
    <message>
        <source>public domain</source>
        <translation>dominio público</translation>
    </message>
    <message>
        <source>About IDM Desktop</source>
        <translation>Acerca de IDM Desktop</translation>
    </message>
    <message>
        <source>The drawing of IDM Desktop</source>
        <translation>El dibujo de IDM Desktop</translation>
    </message>
    <message>
        <source>IDM Desktop {version}</source>
        <translation>IDM Desktop {version}</translation>
    </message>
    <message>
        <source>Read, search and annotate the outcome documents of international dialogues, without a network. Free software under the MIT licence. Nothing you read or write leaves this computer.</source>
        <translation>Leer, buscar y anotar los documentos finales de los diálogos internacionales, sin conexión. Software libre con licencia MIT. Nada de lo que lea o escriba sale de este equipo.</translation>
    </message>
    <message>
        <source>Your library and notes are in {folder}</source>
        <translation>Su biblioteca y sus notas están en {folder}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Copy the reference &amp;as</source>
        <translation>Copiar &amp;la referencia como</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>T&amp;exto</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;Documento</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>N&amp;otas</translation>
    </message>
    <message>
        <source>Highlight &amp;as</source>
        <translation>&amp;Resaltar como</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>I&amp;mportar…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Importar &amp;una carpeta…</translation>
    </message>
    <message>
        <source>&amp;Export notes…</source>
        <translation>&amp;Exportar las notas…</translation>
    </message>
    <message>
        <source>Export the &amp;document…</source>
        <translation>Exportar el &amp;documento…</translation>
    </message>
    <message>
        <source>Import &amp;notes…</source>
        <translation>Importar &amp;notas…</translation>
    </message>
    <message>
        <source>&amp;Keep notes in a folder…</source>
        <translation>Mantener &amp;las notas en una carpeta…</translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation>&amp;Guardar ahora</translation>
    </message>
    <message>
        <source>&amp;Back up the notes</source>
        <translation>Hacer &amp;copia de las notas</translation>
    </message>
    <message>
        <source>Back up every&amp;thing…</source>
        <translation>&amp;Hacer copia de todo…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restablecer una copia…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Copy &amp;with its reference</source>
        <translation>&amp;Copiar con su referencia</translation>
    </message>
    <message>
        <source>&amp;United Nations</source>
        <translation>&amp;Naciones Unidas</translation>
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
        <translation>Copiar &amp;el enlace</translation>
    </message>
    <message>
        <source>&amp;Find on this page…</source>
        <translation>&amp;Buscar en esta página…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>L&amp;istas</translation>
    </message>
    <message>
        <source>Next pan&amp;e</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Panel anterior</translation>
    </message>
    <message>
        <source>&amp;In brief</source>
        <translation>En &amp;breve</translation>
    </message>
    <message>
        <source>&amp;Official</source>
        <translation>&amp;Oficial</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;En paralelo</translation>
    </message>
    <message>
        <source>Scroll &amp;each by itself</source>
        <translation>&amp;Desplazar cada uno por separado</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como &amp;el sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Se&amp;pia</source>
        <translation>&amp;Sepia</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>&amp;Aumentar el texto</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Reducir el texto</translation>
    </message>
    <message>
        <source>Text at its &amp;own size</source>
        <translation>Tamaño &amp;normal del texto</translation>
    </message>
    <message>
        <source>&amp;Wider lines</source>
        <translation>Líneas &amp;más anchas</translation>
    </message>
    <message>
        <source>Na&amp;rrower lines</source>
        <translation>&amp;Líneas más estrechas</translation>
    </message>
    <message>
        <source>What &amp;this means</source>
        <translation>&amp;Qué significa esto</translation>
    </message>
    <message>
        <source>Read &amp;aloud</source>
        <translation>Leer en &amp;voz alta</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>&amp;Propiedades…</translation>
    </message>
    <message>
        <source>&amp;Open the original</source>
        <translation>&amp;Abrir el original</translation>
    </message>
    <message>
        <source>&amp;Show it in its folder</source>
        <translation>&amp;Mostrar en su carpeta</translation>
    </message>
    <message>
        <source>Read in another &amp;encoding…</source>
        <translation>Leer &amp;con otra codificación…</translation>
    </message>
    <message>
        <source>&amp;Take the document out</source>
        <translation>&amp;Retirar el documento</translation>
    </message>
    <message>
        <source>Properties of the e&amp;vent…</source>
        <translation>Propiedades &amp;del evento…</translation>
    </message>
    <message>
        <source>&amp;New event…</source>
        <translation>&amp;Nuevo evento…</translation>
    </message>
    <message>
        <source>&amp;Merge another event into this…</source>
        <translation>&amp;Fusionar otro evento con este…</translation>
    </message>
    <message>
        <source>Take the event o&amp;ut</source>
        <translation>Retirar &amp;el evento</translation>
    </message>
    <message>
        <source>Put &amp;back what was taken out last</source>
        <translation>Reponer &amp;lo último que se retiró</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Passage…</source>
        <translation>Pasa&amp;je…</translation>
    </message>
    <message>
        <source>&amp;Anything…</source>
        <translation>Cual&amp;quier lugar…</translation>
    </message>
    <message>
        <source>&amp;Next section</source>
        <translation>S&amp;ección siguiente</translation>
    </message>
    <message>
        <source>P&amp;revious section</source>
        <translation>&amp;Sección anterior</translation>
    </message>
    <message>
        <source>Ne&amp;xt note</source>
        <translation>Nota si&amp;guiente</translation>
    </message>
    <message>
        <source>Previous n&amp;ote</source>
        <translation>&amp;Nota anterior</translation>
    </message>
    <message>
        <source>Book&amp;mark</source>
        <translation>&amp;Marcador</translation>
    </message>
    <message>
        <source>L&amp;ist of bookmarks…</source>
        <translation>&amp;Lista de marcadores…</translation>
    </message>
    <message>
        <source>Opened latel&amp;y…</source>
        <translation>A&amp;biertos recientemente…</translation>
    </message>
    <message>
        <source>At a &amp;glance</source>
        <translation>De &amp;un vistazo</translation>
    </message>
    <message>
        <source>&amp;Documents…</source>
        <translation>D&amp;ocumentos…</translation>
    </message>
    <message>
        <source>All &amp;events</source>
        <translation>Todos los e&amp;ventos</translation>
    </message>
    <message>
        <source>&amp;Contents…</source>
        <translation>Índice del te&amp;xto…</translation>
    </message>
    <message>
        <source>Concl&amp;usions</source>
        <translation>&amp;Conclusiones</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>Ses&amp;iones</translation>
    </message>
    <message>
        <source>Spea&amp;kers</source>
        <translation>O&amp;radores</translation>
    </message>
    <message>
        <source>A&amp;ll notes</source>
        <translation>&amp;Todas las notas</translation>
    </message>
    <message>
        <source>No&amp;tes on this page</source>
        <translation>Notas de esta &amp;página</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>Re&amp;saltar</translation>
    </message>
    <message>
        <source>&amp;Commitment</source>
        <translation>C&amp;ompromiso</translation>
    </message>
    <message>
        <source>&amp;Recommendation</source>
        <translation>R&amp;ecomendación</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>&amp;Cifra</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>&amp;Postura</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>P&amp;regunta</translation>
    </message>
    <message>
        <source>Qu&amp;otation</source>
        <translation>C&amp;ita</translation>
    </message>
    <message>
        <source>&amp;Write a note</source>
        <translation>&amp;Escribir una nota</translation>
    </message>
    <message>
        <source>Write a &amp;free note</source>
        <translation>Escribir &amp;una nota libre</translation>
    </message>
    <message>
        <source>Copy the note as &amp;Markdown</source>
        <translation>&amp;Copiar la nota como Markdown</translation>
    </message>
    <message>
        <source>&amp;Edit the note</source>
        <translation>E&amp;ditar la nota</translation>
    </message>
    <message>
        <source>&amp;Delete the note</source>
        <translation>Eliminar &amp;la nota</translation>
    </message>
    <message>
        <source>Notes without a &amp;place</source>
        <translation>&amp;Notas sin ubicación</translation>
    </message>
    <message>
        <source>H&amp;istory of the note…</source>
        <translation>&amp;Historial de la nota…</translation>
    </message>
    <message>
        <source>Names and colo&amp;urs of meanings…</source>
        <translation>Nombres &amp;y colores de los significados…</translation>
    </message>
    <message>
        <source>All notes on one pa&amp;ge</source>
        <translation>&amp;Todas las notas en una página</translation>
    </message>
    <message>
        <source>&amp;Trash…</source>
        <translation>&amp;Papelera…</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>&amp;Buscar en todo</translation>
    </message>
    <message>
        <source>Back to the &amp;results</source>
        <translation>&amp;Volver a los resultados</translation>
    </message>
    <message>
        <source>&amp;Briefing</source>
        <translation>&amp;Síntesis</translation>
    </message>
    <message>
        <source>&amp;Add to the briefing</source>
        <translation>&amp;Añadir a la síntesis</translation>
    </message>
    <message>
        <source>&amp;Who said what…</source>
        <translation>&amp;Quién dijo qué…</translation>
    </message>
    <message>
        <source>&amp;Review guesses…</source>
        <translation>&amp;Revisar las suposiciones…</translation>
    </message>
    <message>
        <source>Say who is mean&amp;t…</source>
        <translation>&amp;Indicar de quién se trata…</translation>
    </message>
    <message>
        <source>Mark or &amp;unmark a conclusion</source>
        <translation>&amp;Marcar o desmarcar una conclusión</translation>
    </message>
    <message>
        <source>&amp;Quote check</source>
        <translation>Comprobación &amp;de citas</translation>
    </message>
    <message>
        <source>&amp;Compare versions…</source>
        <translation>&amp;Comparar versiones…</translation>
    </message>
    <message>
        <source>Look whether all is w&amp;hole</source>
        <translation>Comprobar que &amp;todo está íntegro</translation>
    </message>
    <message>
        <source>Co&amp;mmands…</source>
        <translation>C&amp;omandos…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>A &amp;tour of the window</source>
        <translation>&amp;Recorrido por la ventana</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>Acerca &amp;de</translation>
    </message>
    <message>
        <source>In a list: open what is marked</source>
        <translation>En una lista: abrir el elemento seleccionado</translation>
    </message>
    <message>
        <source>In a list: filter</source>
        <translation>En una lista: filtrar</translation>
    </message>
    <message>
        <source>type</source>
        <translation>escribir</translation>
    </message>
    <message>
        <source>In a list: take the filter away, then leave</source>
        <translation>En una lista: quitar el filtro y después salir</translation>
    </message>
    <message>
        <source>In the search field: choose, open, leave</source>
        <translation>En el campo de búsqueda: elegir, abrir, salir</translation>
    </message>
    <message>
        <source>On a note: write, and back to the text</source>
        <translation>En una nota: escribir y volver al texto</translation>
    </message>
    <message>
        <source>In the review: accept, reject, correct, another person, merge, part, conclusion</source>
        <translation>En la revisión: aceptar, rechazar, corregir, otra persona, fusionar, separar, conclusión</translation>
    </message>
    <message>
        <source>In the review: accept or reject all that are alike</source>
        <translation>En la revisión: aceptar o rechazar todas las semejantes</translation>
    </message>
    <message>
        <source>In the text: next link, previous link</source>
        <translation>En el texto: enlace siguiente, enlace anterior</translation>
    </message>
    <message>
        <source>Extend the selection by a word, a line, a paragraph</source>
        <translation>Ampliar la selección una palabra, una línea, un párrafo</translation>
    </message>
    <message>
        <source>Extend the selection by a sentence</source>
        <translation>Ampliar la selección una frase</translation>
    </message>
</context>
<context>
    <name>Ailing</name>
    <message>
        <source>Mend it…</source>
        <translation>Reparar…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restablecer una copia…</translation>
    </message>
</context>
<context>
    <name>AnythingDialog</name>
    <message>
        <source>Go to anything</source>
        <translation>Ir a cualquier lugar</translation>
    </message>
    <message>
        <source>Go to a conclusion, a session, a person, a passage, or do something…</source>
        <translation>Ir a una conclusión, una sesión, una persona, un pasaje, o hacer algo…</translation>
    </message>
    <message>
        <source>What can be gone to</source>
        <translation>Destinos posibles</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>Nada contiene esas palabras.</translation>
    </message>
    <message>
        <source>Passage {number}</source>
        <translation>Pasaje {number}</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Not imported</source>
        <translation>Importación rechazada</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Por examinar</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importación correcta</translation>
    </message>
    <message>
        <source>In the library already</source>
        <translation>Ya en la biblioteca</translation>
    </message>
    <message>
        <source>Imported as version {version}</source>
        <translation>Importado como versión {version}</translation>
    </message>
    <message>
        <source>{count} imported</source>
        <translation>importados: {count}</translation>
    </message>
    <message>
        <source>{count} already here</source>
        <translation>ya presentes: {count}</translation>
    </message>
    <message>
        <source>{count} not imported</source>
        <translation>no importados: {count}</translation>
    </message>
    <message>
        <source>left out, of other kinds: {count}</source>
        <translation>dejados fuera, de otros tipos: {count}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrumpido</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>No se importó nada</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>versión {number}</translation>
    </message>
    <message>
        <source> to review</source>
        <translation> por revisar</translation>
    </message>
    <message>
        <source> to review, {count} of them uncertain</source>
        <translation> por revisar, {count} de ellas inciertas</translation>
    </message>
    <message>
        <source>It is much like {document}, which is here.</source>
        <translation>Se parece mucho a {document}, que ya está aquí.</translation>
    </message>
    <message>
        <source>Make it a new version of that</source>
        <translation>Convertirlo en una nueva versión de ese documento</translation>
    </message>
    <message>
        <source>The same text is here already as {document}, from another file.</source>
        <translation>El mismo texto ya está aquí como {document}, de otro archivo.</translation>
    </message>
    <message>
        <source>Choose another encoding…</source>
        <translation>Elegir otra codificación…</translation>
    </message>
</context>
<context>
    <name>ArrivalsPanel</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Put this away (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Put what came of the import away</source>
        <translation>Cerrar el resultado de la importación</translation>
    </message>
    <message>
        <source>What came of the import</source>
        <translation>Resultado de la importación</translation>
    </message>
    <message>
        <source>Looking for documents…</source>
        <translation>Buscando documentos…</translation>
    </message>
    <message>
        <source>Importing {number} of {total}: {file}</source>
        <translation>Importando {number} de {total}: {file}</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>Importando {file}</translation>
    </message>
    <message>
        <source>Review {guesses}</source>
        <translation>Revisar {guesses}</translation>
    </message>
    <message>
        <source>Review the guesses in {texts}</source>
        <translation>Revisar las suposiciones en {texts}</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Ocultar detalles</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Interrumpiendo…</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Name of the search</source>
        <translation>Nombre de la búsqueda</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Guardar como tabla</translation>
    </message>
    <message>
        <source>Conclusion {number}</source>
        <translation>Conclusión {number}</translation>
    </message>
    <message>
        <source>Conclusion {number}: {headline}</source>
        <translation>Conclusión {number}: {headline}</translation>
    </message>
    <message>
        <source>in brief</source>
        <translation>en breve</translation>
    </message>
    <message>
        <source>also in brief</source>
        <translation>también en breve</translation>
    </message>
    <message>
        <source>{kind}, also in brief</source>
        <translation>{kind}, también en breve</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Each day on which you start the program, a copy of your notes is made and read back. The newest three are kept, and one for each of ten days and eight weeks.</source>
        <translation>Cada día en que inicia el programa se hace una copia de sus notas y se vuelve a leer. Se conservan las tres más recientes, y una por cada uno de diez días y de ocho semanas.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Todavía no hay ninguna copia.</translation>
    </message>
    <message>
        <source>Restore this one…</source>
        <translation>Restablecer esta…</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Restablecer desde un archivo…</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañada</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>Conclusions</source>
        <translation>Conclusiones</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Oradores</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Años</translation>
    </message>
</context>
<context>
    <name>BarsPane</name>
    <message>
        <source>Where the answers stand</source>
        <translation>Distribución de las respuestas</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Guardar como tabla…</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>In brief</source>
        <translation>En breve</translation>
    </message>
    <message>
        <source>Each text is scrolled by itself.</source>
        <translation>Cada texto se desplaza por separado.</translation>
    </message>
    <message>
        <source>Both texts move together.</source>
        <translation>Los dos textos se desplazan juntos.</translation>
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
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Export the briefing</source>
        <translation>Exportar la síntesis</translation>
    </message>
    <message>
        <source>Not word for word as in the text: {quotations}, the first being “{words}”.</source>
        <translation>No coincide palabra por palabra con el texto: {quotations}, empezando por «{words}».</translation>
    </message>
    <message>
        <source>Where they stand it says so. Export all the same?</source>
        <translation>Están señaladas en su lugar. ¿Exportar de todos modos?</translation>
    </message>
    <message>
        <source>Export all the same</source>
        <translation>Exportar de todos modos</translation>
    </message>
</context>
<context>
    <name>BriefingPage</name>
    <message>
        <source>Briefing</source>
        <translation>Síntesis</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nueva</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Title of the briefing</source>
        <translation>Título de la síntesis</translation>
    </message>
    <message>
        <source>Add a &amp;heading</source>
        <translation>Añadir &amp;un encabezado</translation>
    </message>
    <message>
        <source>Add &amp;text</source>
        <translation>Añadir &amp;texto</translation>
    </message>
    <message>
        <source>Add n&amp;otes…</source>
        <translation>&amp;Añadir notas…</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Nothing gathered yet. In the text, press Ctrl+B on chosen words or on a passage.</source>
        <translation>Aún no se ha reunido nada. En el texto, pulse Ctrl+B sobre las palabras seleccionadas o sobre un pasaje.</translation>
    </message>
    <message>
        <source>No quotations yet.</source>
        <translation>Aún no hay citas.</translation>
    </message>
    <message>
        <source>{quotations}, {wrong} not word for word as in the text.</source>
        <translation>{quotations}, de las que {wrong} no coinciden palabra por palabra con el texto.</translation>
    </message>
    <message>
        <source>{quotations}, word for word as in the text.</source>
        <translation>{quotations}, palabra por palabra como en el texto.</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>The import ended before it was done; what came in until then is here.</source>
        <translation>La importación terminó antes de tiempo; lo que se había importado hasta entonces está aquí.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Highlight</source>
        <translation>Resaltado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>has lost its place</source>
        <translation>ha perdido su ubicación</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañada</translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message>
        <source>Show {count} more</source>
        <translation>Mostrar {count} más</translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message>
        <source>There are no notes to export yet. Select words and press H.</source>
        <translation>Todavía no hay notas que exportar. Seleccione palabras y pulse H.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Exporting notes…</source>
        <translation>Exportando notas…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>Exportar las notas</translation>
    </message>
    <message>
        <source>Stopped; the files not written yet are as they were.</source>
        <translation>Interrumpido; los archivos que aún no se habían escrito siguen como estaban.</translation>
    </message>
    <message>
        <source>{notes} written to {folder}.</source>
        <translation>Exportación en {folder}: {notes}.</translation>
    </message>
    <message>
        <source>{notes} had been taken out of the files and were put back.</source>
        <translation>Repuestas en los archivos de los que se habían quitado: {notes}.</translation>
    </message>
    <message>
        <source>Not read, because they look like copies of a conflict: {files}.</source>
        <translation>No leídos, porque parecen copias de un conflicto: {files}.</translation>
    </message>
    <message>
        <source>Damaged, and written as it is now: {notes}. “{way}” mends what can be mended.</source>
        <translation>Dañado, y escrito tal como está: {notes}. «{way}» repara lo que se puede reparar.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>The document was written to {file}.</source>
        <translation>El documento se guardó en {file}.</translation>
    </message>
    <message>
        <source>There is no note here to copy; look at one, or select words with notes.</source>
        <translation>No hay ninguna nota que copiar aquí; vea una o seleccione palabras con notas.</translation>
    </message>
    <message>
        <source>{notes} copied as Markdown.</source>
        <translation>Copia como Markdown: {notes}.</translation>
    </message>
    <message>
        <source>Reading notes…</source>
        <translation>Leyendo notas…</translation>
    </message>
    <message>
        <source>Put {notes} into the trash?</source>
        <translation>¿Mover {notes} a la papelera?</translation>
    </message>
    <message>
        <source>Put them into the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Importing notes…</source>
        <translation>Importando notas…</translation>
    </message>
    <message>
        <source>{notes} came in.</source>
        <translation>Importación: {notes}.</translation>
    </message>
    <message>
        <source>Where a note was changed in both places, both are kept.</source>
        <translation>Cuando una nota se modificó en ambos lugares, se conservan las dos.</translation>
    </message>
    <message>
        <source>{count} could not come in.</source>
        <translation>No se pudieron importar: {count}.</translation>
    </message>
    <message>
        <source>All notes ({count})</source>
        <translation>Todas las notas ({count})</translation>
    </message>
    <message>
        <source>Notes on this document ({count})</source>
        <translation>Notas de este documento ({count})</translation>
    </message>
    <message>
        <source>Those that a search finds…</source>
        <translation>Las que encuentre una búsqueda…</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Suprimido</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Desplazado</translation>
    </message>
    <message>
        <source>Renumbered</source>
        <translation>Renumerado</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividido</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionado</translation>
    </message>
    <message>
        <source>{count} without a place</source>
        <translation>sin ubicación: {count}</translation>
    </message>
    <message>
        <source>deleted: {words};</source>
        <translation>suprimido: {words};</translation>
    </message>
    <message>
        <source>new: {words};</source>
        <translation>nuevo: {words};</translation>
    </message>
</context>
<context>
    <name>CheckedCard</name>
    <message>
        <source>Exact</source>
        <translation>Exacta</translation>
    </message>
    <message>
        <source>Exact but for the punctuation at its edges</source>
        <translation>Exacta, salvo la puntuación de sus extremos</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Alterada</translation>
    </message>
    <message>
        <source>Not found in any text here</source>
        <translation>No aparece en ningún texto de aquí</translation>
    </message>
    <message>
        <source>left out: {words};</source>
        <translation>omitido: {words};</translation>
    </message>
    <message>
        <source>put in: {words};</source>
        <translation>añadido: {words};</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>Drafts (*.txt *.md *.docx *.html *.pdf);;All files (*)</source>
        <translation>Borradores (*.txt *.md *.docx *.html *.pdf);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a draft</source>
        <translation>Abrir un borrador</translation>
    </message>
</context>
<context>
    <name>Citing</name>
    <message>
        <source>Copied with its reference: {text}</source>
        <translation>Copiado con su referencia: {text}</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>Copiado: {text}</translation>
    </message>
</context>
<context>
    <name>ColourButton</name>
    <message>
        <source>Colour of “{name}”</source>
        <translation>Color de «{name}»</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Select words in the text first.</source>
        <translation>Seleccione primero palabras en el texto.</translation>
    </message>
    <message>
        <source>Open a text first.</source>
        <translation>Abra primero un texto.</translation>
    </message>
    <message>
        <source>Open a document first.</source>
        <translation>Abra primero un documento.</translation>
    </message>
    <message>
        <source>Choose a note first.</source>
        <translation>Elija primero una nota.</translation>
    </message>
    <message>
        <source>There are no notes yet.</source>
        <translation>Todavía no hay notas.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>There is nothing to go back to.</source>
        <translation>No hay ninguna página a la que volver.</translation>
    </message>
    <message>
        <source>There is nothing to go forward to.</source>
        <translation>No hay ninguna página a la que avanzar.</translation>
    </message>
    <message>
        <source>Search for something first.</source>
        <translation>Haga primero una búsqueda.</translation>
    </message>
    <message>
        <source>That cannot be done with what is open.</source>
        <translation>Eso no se puede hacer con lo que está abierto.</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>no disponible</translation>
    </message>
</context>
<context>
    <name>CommandsDialog</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Do something…</source>
        <translation>Ejecutar un comando…</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Encontrar un comando</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>Ningún comando contiene esas palabras.</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Compare versions</source>
        <translation>Comparar versiones</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Versión más reciente</translation>
    </message>
    <message>
        <source>No text here has a second version yet. Import a newer text of a document as a new version of it, and what changed is shown here.</source>
        <translation>Ningún texto tiene todavía una segunda versión. Importe un texto más reciente de un documento como nueva versión y aquí se mostrará lo que ha cambiado.</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>versión {number}</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>modificados: {count}</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>nuevos: {count}</translation>
    </message>
    <message>
        <source>{count} deleted</source>
        <translation>suprimidos: {count}</translation>
    </message>
    <message>
        <source>{count} moved</source>
        <translation>desplazados: {count}</translation>
    </message>
    <message>
        <source>{count} split</source>
        <translation>divididos: {count}</translation>
    </message>
    <message>
        <source>{count} merged</source>
        <translation>fusionados: {count}</translation>
    </message>
    <message>
        <source>{count} only renumbered</source>
        <translation>solo renumerados: {count}</translation>
    </message>
    <message>
        <source>These versions read the same.</source>
        <translation>Estas versiones son idénticas.</translation>
    </message>
    <message>
        <source>{notes} on what changed</source>
        <translation>{notes} sobre lo que cambió</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Correct facts</source>
        <translation>Corregir datos</translation>
    </message>
    <message>
        <source>The correction is kept.</source>
        <translation>La corrección está guardada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nuevo evento</translation>
    </message>
    <message>
        <source>An event needs a title; write one.</source>
        <translation>Un evento necesita un título; escriba uno.</translation>
    </message>
    <message>
        <source>There is no other event to take in.</source>
        <translation>No hay otro evento que fusionar.</translation>
    </message>
    <message>
        <source>Which event is the same as “{event}”?</source>
        <translation>¿Qué evento es el mismo que «{event}»?</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>No event of that name is known.</source>
        <translation>No se conoce ningún evento con ese nombre.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>“{name}” was taken out.</source>
        <translation>«{name}» se ha retirado.</translation>
    </message>
    <message>
        <source>{notes} on it are without a place now.</source>
        <translation>Ahora sin ubicación: {notes}.</translation>
    </message>
    <message>
        <source>This web page opens in your browser, which runs what is in it and fetches what it names.</source>
        <translation>Esta página web se abre en su navegador, que ejecuta lo que contiene y descarga lo que menciona.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>No program here opens such files; it is kept at {path}.</source>
        <translation>Ningún programa abre aquí este tipo de archivo; se conserva en {path}.</translation>
    </message>
    <message>
        <source>It is kept there as {name}.</source>
        <translation>Se conserva allí con el nombre {name}.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>It is version {number} now; the one before is kept.</source>
        <translation>Ahora es la versión {number}; la anterior se conserva.</translation>
    </message>
</context>
<context>
    <name>Dealing</name>
    <message>
        <source>Backing up…</source>
        <translation>Haciendo la copia…</translation>
    </message>
    <message>
        <source>A backup with {notes} was made and checked: {file}</source>
        <translation>Se ha hecho y comprobado una copia ({notes}): {file}</translation>
    </message>
    <message>
        <source>Whose words? A person, an organisation, a country, a group…</source>
        <translation>¿De quién? Una persona, una organización, un país, un grupo…</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>No document yet</source>
        <translation>Todavía sin documentos</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>versión {number}</translation>
    </message>
</context>
<context>
    <name>DocumentsDialog</name>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Part of a title, an event, a kind or a year</source>
        <translation>Parte de un título, evento, tipo o año</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation>Filtrar los documentos</translation>
    </message>
    <message>
        <source>No document has these words.</source>
        <translation>Ningún documento contiene esas palabras.</translation>
    </message>
    <message>
        <source>There is no document here yet. Import one.</source>
        <translation>Todavía no hay ningún documento. Importe uno.</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>Text at {percent} %</source>
        <translation>Texto al {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>The link was copied: {link}</source>
        <translation>Enlace copiado: {link}</translation>
    </message>
    <message>
        <source>Lines of {count} characters</source>
        <translation>Líneas de {count} caracteres</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>Save the note elsewhere</source>
        <translation>Guardar la nota en otro lugar</translation>
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
        <translation>Europa occidental (Windows-1252)</translation>
    </message>
    <message>
        <source>Western European (ISO 8859-15)</source>
        <translation>Europa occidental (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Europa central (Windows-1250)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Cirílico (Windows-1251)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>Cirílico (KOI8-R)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Griego (Windows-1253)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Turco (Windows-1254)</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>Árabe (Windows-1256)</translation>
    </message>
    <message>
        <source>Western European (Macintosh)</source>
        <translation>Europa occidental (Macintosh)</translation>
    </message>
    <message>
        <source>Western European (DOS 850)</source>
        <translation>Europa occidental (DOS 850)</translation>
    </message>
    <message>
        <source>United States (DOS 437)</source>
        <translation>Estados Unidos (DOS 437)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
        <source>Read in another encoding</source>
        <translation>Leer con otra codificación</translation>
    </message>
    <message>
        <source>Choose the encoding in which these lines of {file} read well. It makes a new version.</source>
        <translation>Elija la codificación con la que estas líneas de {file} se leen bien. Se creará una nueva versión.</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>&amp;Read it so</source>
        <translation>&amp;Leer así</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Codificación</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>The process that imports did not start ({reason}); try again.</source>
        <translation>El proceso de importación no se ha iniciado ({reason}); inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>EventHead</name>
    <message>
        <source>Texts and other events</source>
        <translation>Textos y otros eventos</translation>
    </message>
    <message>
        <source>No event</source>
        <translation>Ningún evento</translation>
    </message>
    <message>
        <source>There is no document here yet. Import one.</source>
        <translation>Todavía no hay ningún documento. Importe uno.</translation>
    </message>
    <message>
        <source>All documents…</source>
        <translation>Todos los documentos…</translation>
    </message>
    <message>
        <source>{event}: at a glance</source>
        <translation>{event}: de un vistazo</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>De un vistazo</translation>
    </message>
    <message>
        <source>All events at a glance</source>
        <translation>Todos los eventos de un vistazo</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Markdown, which can come back edited</source>
        <translation>Markdown, que puede volver editado</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Documento de Word</translation>
    </message>
    <message>
        <source>Table for Readwise (CSV)</source>
        <translation>Tabla para Readwise (CSV)</translation>
    </message>
    <message>
        <source>Web annotations (JSON-LD)</source>
        <translation>Anotaciones web (JSON-LD)</translation>
    </message>
    <message>
        <source>Obsidian, and programs like it</source>
        <translation>Obsidian y programas similares</translation>
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
        <translation>Primero se incorpora lo que haya cambiado en los archivos exportados antes.</translation>
    </message>
    <message>
        <source>One page, whole in itself, to read, print or send.</source>
        <translation>Una página completa, para leer, imprimir o enviar.</translation>
    </message>
    <message>
        <source>One document, with styles that can be changed at once.</source>
        <translation>Un documento cuyos estilos se cambian de una vez.</translation>
    </message>
    <message>
        <source>One table, with the columns that Readwise takes in.</source>
        <translation>Una tabla, con las columnas que acepta Readwise.</translation>
    </message>
    <message>
        <source>One file of annotations as the W3C describes them.</source>
        <translation>Un archivo de anotaciones tal como las describe el W3C.</translation>
    </message>
    <message>
        <source>Without them the files cannot be read back completely.</source>
        <translation>Sin ellos, los archivos no se pueden volver a leer por completo.</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>Exportar las notas</translation>
    </message>
    <message>
        <source>For example: tag:follow-up meaning:commitment</source>
        <translation>Por ejemplo: tag:follow-up meaning:commitment</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>&amp;Leave out author and place, which only programs read</source>
        <translation>&amp;Omitir el autor y la ubicación, que solo leen los programas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Búsqueda</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>For &amp;use in</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>&amp;Propiedades…</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Setting the scene</source>
        <translation>Presentación del contexto</translation>
    </message>
    <message>
        <source>On a theme</source>
        <translation>Sesión temática</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Testimonios</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Clausura</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Properties of the document</source>
        <translation>Propiedades del documento</translation>
    </message>
    <message>
        <source>Properties of the event</source>
        <translation>Propiedades del evento</translation>
    </message>
    <message>
        <source>Properties of the session</source>
        <translation>Propiedades de la sesión</translation>
    </message>
    <message>
        <source>Properties of the person</source>
        <translation>Propiedades de la persona</translation>
    </message>
    <message>
        <source>year-month-day, such as 2018-10-08</source>
        <translation>año-mes-día, por ejemplo 2018-10-08</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>Tít&amp;ulo</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>&amp;Evento</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Fechas</translation>
    </message>
    <message>
        <source>2018-10-08/2018-10-09</source>
        <translation>2018-10-08/2018-10-09</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lugar</translation>
    </message>
    <message>
        <source>venue, city</source>
        <translation>sede, ciudad</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Series</source>
        <translation>S&amp;erie</translation>
    </message>
    <message>
        <source>&amp;Organiser</source>
        <translation>&amp;Organizador</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Primer día</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Último &amp;día</translation>
    </message>
    <message>
        <source>&amp;Venue</source>
        <translation>&amp;Sede</translation>
    </message>
    <message>
        <source>&amp;City</source>
        <translation>&amp;Ciudad</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Denominación</translation>
    </message>
    <message>
        <source>such as Session 3</source>
        <translation>por ejemplo, Sesión 3</translation>
    </message>
    <message>
        <source>&amp;Moderators</source>
        <translation>&amp;Moderación</translation>
    </message>
    <message>
        <source>names, with commas between</source>
        <translation>nombres separados por comas</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre completo</translation>
    </message>
    <message>
        <source>&amp;Honorific</source>
        <translation>&amp;Tratamiento</translation>
    </message>
    <message>
        <source>such as Ms.</source>
        <translation>por ejemplo, Sra.</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>Nombre &amp;de pila</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Apellido</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Cargo</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organización</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;País</translation>
    </message>
    <message>
        <source>&amp;Speaks for</source>
        <translation>&amp;Habla en nombre de</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Documents ({patterns})</source>
        <translation>Documentos ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import documents</source>
        <translation>Importar documentos</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Vector picture (*.svg)</source>
        <translation>Imagen vectorial (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Notes ({patterns})</source>
        <translation>Notas ({patterns})</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Importar notas</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export the document</source>
        <translation>Exportar el documento</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find on this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Resultado anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Resultado siguiente (F3)</translation>
    </message>
    <message>
        <source>Put this away (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>The pattern takes too long; make it simpler</source>
        <translation>El patrón tarda demasiado; simplifíquelo</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} de {total}</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>No está en esta página</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>{count} without a place</source>
        <translation>sin ubicación: {count}</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Whom the note is for</source>
        <translation>A quién va dirigida la nota</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>See the note as it will look</source>
        <translation>Ver la nota tal como quedará</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Eliminar la nota</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Back to the text (Esc)</source>
        <translation>Volver al texto (Esc)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Guardar en otro lugar…</translation>
    </message>
    <message>
        <source>Write the note into a file of your choice</source>
        <translation>Escribir la nota en un archivo de su elección</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>Briefing</source>
        <translation>Síntesis</translation>
    </message>
    <message>
        <source>Added to the briefing “{title}”.</source>
        <translation>Añadido a la síntesis «{title}».</translation>
    </message>
    <message>
        <source>The briefing was put into the trash.</source>
        <translation>La síntesis se ha movido a la papelera.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>The briefing was written to {file}.</source>
        <translation>La síntesis se guardó en {file}.</translation>
    </message>
</context>
<context>
    <name>Glancing</name>
    <message>
        <source>The picture was saved as {file}.</source>
        <translation>La imagen se guardó como {file}.</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Todos los eventos</translation>
    </message>
</context>
<context>
    <name>GoneCard</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Put the note back where it was (U)</source>
        <translation>Devolver la nota a donde estaba (U)</translation>
    </message>
    <message>
        <source>version {before} → {after}</source>
        <translation>versión {before} → {after}</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>deshecho</translation>
    </message>
</context>
<context>
    <name>Grounds</name>
    <message>
        <source>nobody is named near it</source>
        <translation>no se nombra a nadie cerca</translation>
    </message>
    <message>
        <source>named after it in its sentence</source>
        <translation>nombrado después en la misma frase</translation>
    </message>
    <message>
        <source>named in the sentence that leads to it</source>
        <translation>nombrado en la frase que lo introduce</translation>
    </message>
    <message>
        <source>named in a sentence before it</source>
        <translation>nombrado en una frase anterior</translation>
    </message>
    <message>
        <source>named in the text</source>
        <translation>nombrado en el texto</translation>
    </message>
    <message>
        <source>named below it after a dash</source>
        <translation>nombrado debajo, tras una raya</translation>
    </message>
    <message>
        <source>words in quotation marks</source>
        <translation>palabras entre comillas</translation>
    </message>
    <message>
        <source>words in single quotation marks</source>
        <translation>palabras entre comillas simples</translation>
    </message>
    <message>
        <source>quotation marks over several passages</source>
        <translation>comillas en varios pasajes</translation>
    </message>
    <message>
        <source>words set apart as quoted</source>
        <translation>palabras separadas como cita</translation>
    </message>
    <message>
        <source>set apart from the text</source>
        <translation>separado del texto</translation>
    </message>
    <message>
        <source>italics after a verb of speaking</source>
        <translation>cursiva tras un verbo de habla</translation>
    </message>
    <message>
        <source>its first sentence is set in bold</source>
        <translation>su primera frase está en negrita</translation>
    </message>
    <message>
        <source>a first sentence in bold</source>
        <translation>una primera frase en negrita</translation>
    </message>
    <message>
        <source>an item of the list that is announced</source>
        <translation>un elemento de la lista anunciada</translation>
    </message>
    <message>
        <source>it says in the present what holds, and who said so follows</source>
        <translation>enuncia en presente lo que se afirma, y después quién lo dijo</translation>
    </message>
    <message>
        <source>an item of what was agreed</source>
        <translation>un punto de lo acordado</translation>
    </message>
    <message>
        <source>nothing says what it is</source>
        <translation>nada indica qué es</translation>
    </message>
    <message>
        <source>the file says so</source>
        <translation>lo indica el archivo</translation>
    </message>
    <message>
        <source>many lines begin with a time of day</source>
        <translation>muchas líneas empiezan por una hora</translation>
    </message>
    <message>
        <source>its first paragraphs say so</source>
        <translation>lo indican sus primeros párrafos</translation>
    </message>
    <message>
        <source>one of its headings says so</source>
        <translation>lo indica uno de sus encabezados</translation>
    </message>
    <message>
        <source>the first heading</source>
        <translation>el primer encabezado</translation>
    </message>
    <message>
        <source>the line among the first that names an event</source>
        <translation>entre las primeras líneas, la que nombra un evento</translation>
    </message>
    <message>
        <source>the file gives it as its title</source>
        <translation>el archivo lo da como título</translation>
    </message>
    <message>
        <source>the name of the file, for want of a title</source>
        <translation>el nombre del archivo, a falta de título</translation>
    </message>
    <message>
        <source>the line that says in full what the file gives as its title</source>
        <translation>la línea que da completo el título indicado por el archivo</translation>
    </message>
    <message>
        <source>the file gives them</source>
        <translation>las indica el archivo</translation>
    </message>
    <message>
        <source>they stand among the first lines</source>
        <translation>figuran en las primeras líneas</translation>
    </message>
    <message>
        <source>the first days that the text names</source>
        <translation>los primeros días que menciona el texto</translation>
    </message>
    <message>
        <source>the text gives days that hold the one in the file</source>
        <translation>el texto indica días que incluyen el del archivo</translation>
    </message>
    <message>
        <source>the file gives it</source>
        <translation>lo indica el archivo</translation>
    </message>
    <message>
        <source>it stands among the first lines</source>
        <translation>figura en las primeras líneas</translation>
    </message>
    <message>
        <source>the text says where it was held</source>
        <translation>el texto dice dónde se celebró</translation>
    </message>
    <message>
        <source>a body after the name</source>
        <translation>un organismo tras el nombre</translation>
    </message>
    <message>
        <source>a country after the name</source>
        <translation>un país tras el nombre</translation>
    </message>
    <message>
        <source>an honorific before the name</source>
        <translation>un tratamiento antes del nombre</translation>
    </message>
    <message>
        <source>a role before the name</source>
        <translation>un cargo antes del nombre</translation>
    </message>
    <message>
        <source>named in a list of speakers</source>
        <translation>nombrado en una lista de oradores</translation>
    </message>
    <message>
        <source>the family name in capitals</source>
        <translation>el apellido en mayúsculas</translation>
    </message>
    <message>
        <source>a verb before the name</source>
        <translation>un verbo antes del nombre</translation>
    </message>
    <message>
        <source>a verb of speaking after the name</source>
        <translation>un verbo de habla tras el nombre</translation>
    </message>
    <message>
        <source>a column of names</source>
        <translation>una columna de nombres</translation>
    </message>
    <message>
        <source>it stands alone in a line</source>
        <translation>está solo en una línea</translation>
    </message>
    <message>
        <source>who, after the name</source>
        <translation>un pronombre relativo tras el nombre</translation>
    </message>
    <message>
        <source>apposition after the name</source>
        <translation>una aposición tras el nombre</translation>
    </message>
    <message>
        <source>a country in brackets after the name</source>
        <translation>un país entre paréntesis tras el nombre</translation>
    </message>
    <message>
        <source>a body in brackets after the name</source>
        <translation>un organismo entre paréntesis tras el nombre</translation>
    </message>
    <message>
        <source>lines below the name</source>
        <translation>las líneas bajo el nombre</translation>
    </message>
    <message>
        <source>two people have this family name; who was named last</source>
        <translation>dos personas tienen este apellido; la última nombrada</translation>
    </message>
    <message>
        <source>an adjective, or a heading above</source>
        <translation>un adjetivo o un encabezado anterior</translation>
    </message>
    <message>
        <source>a country named beside the name</source>
        <translation>un país nombrado junto al nombre</translation>
    </message>
    <message>
        <source>words beside the name</source>
        <translation>palabras junto al nombre</translation>
    </message>
    <message>
        <source>a body named beside the name</source>
        <translation>un organismo nombrado junto al nombre</translation>
    </message>
    <message>
        <source>the words of the role and organisation</source>
        <translation>las palabras del cargo y la organización</translation>
    </message>
    <message>
        <source>a unit of the organiser, as no other is named</source>
        <translation>una unidad del organizador, a falta de otro nombre</translation>
    </message>
    <message>
        <source>a seat told of beside the name</source>
        <translation>una función dicha junto al nombre</translation>
    </message>
    <message>
        <source>a role that this person has</source>
        <translation>un cargo que ejerce esta persona</translation>
    </message>
    <message>
        <source>other names</source>
        <translation>otros nombres</translation>
    </message>
    <message>
        <source>the same names in another order</source>
        <translation>los mismos nombres en otro orden</translation>
    </message>
    <message>
        <source>the same name but for a particle</source>
        <translation>el mismo nombre, salvo una partícula</translation>
    </message>
    <message>
        <source>the same family name</source>
        <translation>el mismo apellido</translation>
    </message>
    <message>
        <source>the same name, another country elsewhere</source>
        <translation>el mismo nombre, otro país en otra parte</translation>
    </message>
    <message>
        <source>the same name, another organisation elsewhere</source>
        <translation>el mismo nombre, otra organización en otra parte</translation>
    </message>
    <message>
        <source>names spelled almost alike</source>
        <translation>nombres de grafía casi idéntica</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>el mismo nombre</translation>
    </message>
    <message>
        <source>the same name but for accents, capitals or marks</source>
        <translation>el mismo nombre, salvo acentos, mayúsculas o signos</translation>
    </message>
    <message>
        <source>the same family name and an initial</source>
        <translation>el mismo apellido y una inicial</translation>
    </message>
    <message>
        <source>the same names, one more in one of them</source>
        <translation>los mismos nombres, con uno más en un lado</translation>
    </message>
    <message>
        <source>a line that names it</source>
        <translation>una línea que la nombra</translation>
    </message>
    <message>
        <source>running text speaks of it by its number</source>
        <translation>el texto la menciona por su número</translation>
    </message>
    <message>
        <source>running text speaks of it by its name</source>
        <translation>el texto la menciona por su nombre</translation>
    </message>
    <message>
        <source>it tells of it</source>
        <translation>el texto da cuenta de ella</translation>
    </message>
    <message>
        <source>the guide</source>
        <translation>la guía</translation>
    </message>
    <message>
        <source>it is headed “{words}”</source>
        <translation>el encabezado es «{words}»</translation>
    </message>
    <message>
        <source>an item under “{words}”</source>
        <translation>un elemento bajo «{words}»</translation>
    </message>
    <message>
        <source>what is called for under “{words}”</source>
        <translation>lo que se pide bajo «{words}»</translation>
    </message>
    <message>
        <source>{reason}, in another document</source>
        <translation>{reason}, en otro documento</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Choose a conclusion, a session or a person in the lists on the left; names in the text are links. Each document opens where you left it.</source>
        <translation>Elija una conclusión, una sesión o una persona en las listas de la izquierda; los nombres del texto son enlaces. Cada documento se abre donde lo dejó.</translation>
    </message>
    <message>
        <source>In brief or official</source>
        <translation>En breve u oficial</translation>
    </message>
    <message>
        <source>At the foot of the window you choose our brief, the official text, or both side by side. The official text is yours to bring: File ▸ Import.</source>
        <translation>Al pie de la ventana puede elegir nuestro resumen, el texto oficial o ambos en paralelo. El texto oficial debe aportarlo usted: Archivo ▸ Importar.</translation>
    </message>
    <message>
        <source>Mark and note</source>
        <translation>Marcar y anotar</translation>
    </message>
    <message>
        <source>Select words and press H, or 1 to 6 to mark what they are: a commitment, a recommendation, a figure, a position, a question, a quotation. Ctrl+M writes a note. What you write is saved as you write it.</source>
        <translation>Seleccione palabras y pulse H, o de 1 a 6 para indicar qué son: compromiso, recomendación, cifra, postura, pregunta o cita. Ctrl+M escribe una nota. Lo que escribe se guarda a medida que lo escribe.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>The field at the top looks through passages, people, sessions and notes as you type. Ctrl+F looks through what is open.</source>
        <translation>El campo superior busca en pasajes, personas, sesiones y notas mientras escribe. Ctrl+F busca en lo que está abierto.</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citar</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C copies what you selected with its reference. Tools ▸ Quote check tells which quotations of a draft are exact.</source>
        <translation>Ctrl+Mayús+C copia lo seleccionado con su referencia. Herramientas ▸ Comprobación de citas indica qué citas de un borrador son exactas.</translation>
    </message>
    <message>
        <source>By keyboard alone</source>
        <translation>Solo con el teclado</translation>
    </message>
    <message>
        <source>F6 goes from pane to pane, Tab from link to link in the text, Ctrl+Shift+P finds any command by its name.</source>
        <translation>F6 pasa de un panel a otro, Tab de un enlace a otro en el texto y Ctrl+Mayús+P encuentra cualquier comando por su nombre.</translation>
    </message>
    <message>
        <source>both words in one passage</source>
        <translation>las dos palabras en un mismo pasaje</translation>
    </message>
    <message>
        <source>these words one after the other</source>
        <translation>estas palabras una tras otra</translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation>palabras que empiezan así</translation>
    </message>
    <message>
        <source>either word; OR in capitals</source>
        <translation>una u otra palabra; OR en mayúsculas</translation>
    </message>
    <message>
        <source>without this word</source>
        <translation>sin esta palabra</translation>
    </message>
    <message>
        <source>what belongs together</source>
        <translation>lo que va junto</translation>
    </message>
    <message>
        <source>within ten words of each other</source>
        <translation>a diez palabras como máximo una de otra</translation>
    </message>
    <message>
        <source>with exactly these accents and capitals</source>
        <translation>con exactamente estos acentos y mayúsculas</translation>
    </message>
    <message>
        <source>where this person speaks or is named</source>
        <translation>donde esta persona habla o se la nombra</translation>
    </message>
    <message>
        <source>of this session, event or year</source>
        <translation>de esta sesión, evento o año</translation>
    </message>
    <message>
        <source>of these languages, numbers, kinds</source>
        <translation>de estos idiomas, números, tipos</translation>
    </message>
    <message>
        <source>notes with this tag, or marked as this</source>
        <translation>notas con esta etiqueta o este significado</translation>
    </message>
    <message>
        <source>words of notes; what has a note; notes without a place</source>
        <translation>palabras de las notas; lo que tiene una nota; notas sin ubicación</translation>
    </message>
    <message>
        <source>notes changed since</source>
        <translation>notas cambiadas desde</translation>
    </message>
    <message>
        <source>events and documents; can be made again from the originals</source>
        <translation>eventos y documentos; se puede rehacer a partir de los originales</translation>
    </message>
    <message>
        <source>your notes, with everything they ever were</source>
        <translation>sus notas, con todos sus estados anteriores</translation>
    </message>
    <message>
        <source>every imported file as it came</source>
        <translation>cada archivo importado, tal como llegó</translation>
    </message>
    <message>
        <source>copies of your notes, one a day and older ones</source>
        <translation>copias de sus notas, una al día y otras más antiguas</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>Apartados</translation>
    </message>
    <message>
        <source>All of it is in {folder}. “idm doctor” looks whether it is whole.</source>
        <translation>Todo está en {folder}. «idm doctor» comprueba que esté íntegro.</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>Para empezar</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>F1 changes them.</source>
        <translation>F1 permite cambiarlos.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Under the field stands how your words were read.</source>
        <translation>Bajo el campo se muestra cómo se entendieron sus palabras.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
</context>
<context>
    <name>Here</name>
    <message>
        <source>Select a name or a quotation first, then press P.</source>
        <translation>Seleccione primero un nombre o una cita y pulse P.</translation>
    </message>
    <message>
        <source>Who is “{words}”?</source>
        <translation>¿Quién es «{words}»?</translation>
    </message>
    <message>
        <source>Say who is meant</source>
        <translation>Indicar de quién se trata</translation>
    </message>
    <message>
        <source>Mark a conclusion</source>
        <translation>Marcar una conclusión</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>The correction is kept.</source>
        <translation>La corrección está guardada.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History of the note</source>
        <translation>Historial de la nota</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>What the note said</source>
        <translation>Lo que decía la nota</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Revision {number}</source>
        <translation>Revisión {number}</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No había nada escrito.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Filter by what it does, or by key</source>
        <translation>Filtrar por acción o por tecla</translation>
    </message>
    <message>
        <source>Filter the keys</source>
        <translation>Filtrar los atajos</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>Ningún atajo hace eso.</translation>
    </message>
    <message>
        <source>Enter on a line gives it another key.</source>
        <translation>Intro sobre una línea permite cambiar su atajo.</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>El nuevo atajo</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use it too</source>
        <translation>Usar también</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>The usual</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>This key belongs to one part of the window, and stays as it is.</source>
        <translation>Este atajo pertenece a una parte de la ventana y no cambia.</translation>
    </message>
    <message>
        <source>Press the new key for “{action}”. Enter takes it, Esc leaves the old one.</source>
        <translation>Pulse el nuevo atajo de «{action}». Intro lo toma, Esc deja el anterior.</translation>
    </message>
    <message>
        <source>{key} is the key of “{other}”, which would be left without it.</source>
        <translation>{key} es el atajo de «{other}», que se quedaría sin él.</translation>
    </message>
    <message>
        <source>{key} moves about in lists and texts; choose another.</source>
        <translation>{key} sirve para moverse por las listas y los textos; elija otro.</translation>
    </message>
    <message>
        <source>{key} is free.</source>
        <translation>{key} está libre.</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>ningún atajo</translation>
    </message>
    <message>
        <source>“{action}” has {keys} now.</source>
        <translation>«{action}» tiene ahora: {keys}.</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>propio</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Move the library…</source>
        <translation>Mover la biblioteca…</translation>
    </message>
    <message>
        <source>Every file is copied and compared, and the copy opened, before it is used. Until you delete it, the old folder stays as it is.</source>
        <translation>Cada archivo se copia y se compara, y la copia se abre, antes de usarla. Mientras no la elimine, la carpeta anterior sigue como está.</translation>
    </message>
    <message>
        <source>How far the library is copied</source>
        <translation>Progreso de la copia de la biblioteca</translation>
    </message>
    <message>
        <source>Delete the old folder</source>
        <translation>Eliminar la carpeta anterior</translation>
    </message>
    <message>
        <source>Your library and your notes are in {folder}.</source>
        <translation>Su biblioteca y sus notas están en {folder}.</translation>
    </message>
    <message>
        <source>It was named when the program was started; name another then to use another.</source>
        <translation>Se indicó al iniciar el programa; para usar otra, indíquela en ese momento.</translation>
    </message>
    <message>
        <source>The library has been moved. The old folder, {old}, is not used any more.</source>
        <translation>La biblioteca se ha movido. La carpeta anterior, {old}, ya no se usa.</translation>
    </message>
    <message>
        <source>The old folder has been deleted.</source>
        <translation>La carpeta anterior se ha eliminado.</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Notes that link here</source>
        <translation>Notas que enlazan aquí</translation>
    </message>
    <message>
        <source>Note that links here: {text}</source>
        <translation>Nota que enlaza aquí: {text}</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Mostrar las {count}</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Tag for {notes}</source>
        <translation>Etiqueta para {notes}</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Change {notes}</source>
        <translation>Cambiar {notes}</translation>
    </message>
    <message>
        <source>{notes} changed.</source>
        <translation>Cambio realizado: {notes}.</translation>
    </message>
    <message>
        <source>Delete {notes}</source>
        <translation>Eliminar {notes}</translation>
    </message>
    <message>
        <source>{notes} put into the trash.</source>
        <translation>A la papelera: {notes}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Another name for #{tag}</source>
        <translation>Otro nombre para #{tag}</translation>
    </message>
    <message>
        <source>Rename a tag</source>
        <translation>Cambiar el nombre de una etiqueta</translation>
    </message>
</context>
<context>
    <name>LostCard</name>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>Tie the note to this place (A or Enter)</source>
        <translation>Vincular la nota a este lugar (A o Intro)</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Open this place in the text (L)</source>
        <translation>Abrir este lugar en el texto (L)</translation>
    </message>
    <message>
        <source>&amp;Next guess</source>
        <translation>&amp;Suposición siguiente</translation>
    </message>
    <message>
        <source>Show the next place it may be (N)</source>
        <translation>Mostrar el siguiente lugar posible (N)</translation>
    </message>
    <message>
        <source>&amp;Delete the note</source>
        <translation>&amp;Eliminar la nota</translation>
    </message>
    <message>
        <source>Put the note into the trash (D)</source>
        <translation>Mover la nota a la papelera (D)</translation>
    </message>
    <message>
        <source>Nothing like these words stands in the text as it is now.</source>
        <translation>En el texto actual no hay nada parecido a estas palabras.</translation>
    </message>
    <message>
        <source>guess {number} of {count}</source>
        <translation>suposición {number} de {count}</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>versión {number}</translation>
    </message>
</context>
<context>
    <name>MeaningChooser</name>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
</context>
<context>
    <name>MeaningsDialog</name>
    <message>
        <source>Meanings</source>
        <translation>Significados</translation>
    </message>
    <message>
        <source>Each name and colour changes everywhere at once; each keeps its line and its digit.</source>
        <translation>Cada nombre y cada color cambian en todas partes a la vez; cada uno conserva su línea y su cifra.</translation>
    </message>
    <message>
        <source>Name of “{name}”</source>
        <translation>Nombre de «{name}»</translation>
    </message>
    <message>
        <source>As at the first start</source>
        <translation>Ajustes originales</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Put this away (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>MirrorDialog</name>
    <message>
        <source>Keep notes in a folder</source>
        <translation>Mantener las notas en una carpeta</translation>
    </message>
    <message>
        <source>Your notes stand there as Markdown files, for Obsidian, a folder synchroniser or git. What you change in the files comes in here; what you change here goes out within seconds.</source>
        <translation>Sus notas están allí como archivos Markdown, para Obsidian, un sincronizador de carpetas o git. Lo que cambie en los archivos llega aquí; lo que cambie aquí se escribe allí en unos segundos.</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>How the folder stands</source>
        <translation>Estado de la carpeta</translation>
    </message>
    <message>
        <source>&amp;Delete them here too</source>
        <translation>&amp;Eliminarlas también aquí</translation>
    </message>
    <message>
        <source>&amp;Put them back</source>
        <translation>&amp;Reponerlas</translation>
    </message>
    <message>
        <source>&amp;Keep notes there</source>
        <translation>&amp;Mantener las notas ahí</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>For &amp;use in</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>No folder is kept up to date now.</source>
        <translation>Ahora no se mantiene al día ninguna carpeta.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examinando…</translation>
    </message>
    <message>
        <source>The folder is away or empty. Nothing was changed; your notes are safe here.</source>
        <translation>La carpeta no está o está vacía. No se ha cambiado nada; sus notas están a salvo aquí.</translation>
    </message>
    <message>
        <source>{notes} there, as of {time}.</source>
        <translation>En la carpeta: {notes} ({time}).</translation>
    </message>
    <message>
        <source>Copies of a conflict, not read; compare them yourself: {files}.</source>
        <translation>Copias de un conflicto, no leídas; compárelas usted: {files}.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>{notes} taken out of the files there: {words}</source>
        <translation>Eliminación en los archivos, {notes}: {words}</translation>
    </message>
</context>
<context>
    <name>Mirroring</name>
    <message>
        <source>The folder that keeps your notes is away; they are safe here.</source>
        <translation>La carpeta que contiene sus notas no está; aquí están a salvo.</translation>
    </message>
    <message>
        <source>{notes} taken out of the folder; are they to go here too?</source>
        <translation>Eliminación en la carpeta: {notes}. ¿Eliminar también aquí?</translation>
    </message>
    <message>
        <source>A file in the folder cannot be read: {reason}</source>
        <translation>No se puede leer un archivo de la carpeta: {reason}</translation>
    </message>
    <message>
        <source>The folder has copies of a conflict, which are not read: {files}.</source>
        <translation>La carpeta contiene copias de un conflicto, que no se leen: {files}.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>This note was changed elsewhere meanwhile. Both are kept; you are writing on yours.</source>
        <translation>Esta nota se cambió entretanto en otro lugar. Se conservan las dos; usted escribe en la suya.</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>Not saved; the text is kept here. {reason}</source>
        <translation>No se ha guardado; el texto se conserva aquí. {reason}</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>guardando…</translation>
    </message>
    <message>
        <source>Written to {file}; the notebook does not have it yet.</source>
        <translation>Escrita en {file}; el cuaderno todavía no la tiene.</translation>
    </message>
</context>
<context>
    <name>NotesDialog</name>
    <message>
        <source>Add notes</source>
        <translation>Añadir notas</translation>
    </message>
    <message>
        <source>Filter notes</source>
        <translation>Filtrar las notas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Enter or the space bar ticks a note.</source>
        <translation>Intro o la barra espaciadora marcan una nota.</translation>
    </message>
    <message>
        <source>No note has these words.</source>
        <translation>Ninguna nota contiene estas palabras.</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>marcada</translation>
    </message>
</context>
<context>
    <name>NotesInDialog</name>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Changed in the file</source>
        <translation>Cambiada en el archivo</translation>
    </message>
    <message>
        <source>Changed in both places; both are kept</source>
        <translation>Cambiada en ambos lugares; se conservan las dos</translation>
    </message>
    <message>
        <source>No longer in the file</source>
        <translation>Ya no está en el archivo</translation>
    </message>
    <message>
        <source>Cannot come in</source>
        <translation>No se puede importar</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Importar notas</translation>
    </message>
    <message>
        <source>Notes that would come in</source>
        <translation>Notas que se importarían</translation>
    </message>
    <message>
        <source>All of them are here already, as they stand in the files.</source>
        <translation>Todas están ya aquí, tal como figuran en los archivos.</translation>
    </message>
    <message>
        <source>&amp;Put those no longer in their file into the trash</source>
        <translation>&amp;Mover a la papelera las que ya no están en su archivo</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>novedades: {count}</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>cambios: {count}</translation>
    </message>
    <message>
        <source>{count} kept beside another</source>
        <translation>conservaciones por duplicado: {count}</translation>
    </message>
    <message>
        <source>{count} as they are here</source>
        <translation>sin cambios: {count}</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>ausencias: {count}</translation>
    </message>
    <message>
        <source>{count} that cannot come in</source>
        <translation>rechazos: {count}</translation>
    </message>
    <message>
        <source>There are no notes in these files</source>
        <translation>Estos archivos no contienen ninguna nota</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, línea {line}</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Filter notes</source>
        <translation>Filtrar las notas</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Orador</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>In text order</source>
        <translation>Orden del texto</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>By meaning</source>
        <translation>Por significado</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Por etiqueta</translation>
    </message>
    <message>
        <source>By session</source>
        <translation>Por sesión</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>Por orador</translation>
    </message>
    <message>
        <source>&amp;Meaning</source>
        <translation>&amp;Significado</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Etiquetas</translation>
    </message>
    <message>
        <source>F&amp;or whom</source>
        <translation>&amp;Destinatarios</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} de {total}</translation>
    </message>
    <message>
        <source>No notes yet. Select words and press H.</source>
        <translation>Todavía no hay notas. Seleccione palabras y pulse H.</translation>
    </message>
    <message>
        <source>No note is like this. Choose less above.</source>
        <translation>Ninguna nota coincide. Elija menos criterios arriba.</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Añadir una etiqueta…</translation>
    </message>
    <message>
        <source>Remove #{tag}</source>
        <translation>Quitar #{tag}</translation>
    </message>
    <message>
        <source>Rename #{tag}…</source>
        <translation>Cambiar el nombre de #{tag}…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>File ▸ Export notes writes your notes there as files of their own, and takes in first what was changed in those files elsewhere.</source>
        <translation>Archivo ▸ Exportar las notas las escribe allí en archivos aparte, después de incorporar lo que se haya cambiado en ellos desde otro lugar.</translation>
    </message>
    <message>
        <source>Notes are exported to {folder}.</source>
        <translation>Las notas se exportan a {folder}.</translation>
    </message>
    <message>
        <source>No folder was chosen yet.</source>
        <translation>Todavía no se ha elegido ninguna carpeta.</translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message>
        <source>Notes on this</source>
        <translation>Notas de esta página</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Write a note on what is open (Ctrl+M)</source>
        <translation>Escribir una nota sobre lo que está abierto (Ctrl+M)</translation>
    </message>
    <message>
        <source>Notes on {text}</source>
        <translation>Notas sobre {text}</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Todavía no hay notas.</translation>
    </message>
    <message>
        <source>No notes yet. Select words and press H.</source>
        <translation>Todavía no hay notas. Seleccione palabras y pulse H.</translation>
    </message>
</context>
<context>
    <name>OtherFolder</name>
    <message>
        <source>Use another folder…</source>
        <translation>Usar otra carpeta…</translation>
    </message>
    <message>
        <source>Folder of the library</source>
        <translation>Carpeta de la biblioteca</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>asked lately</source>
        <translation>búsqueda reciente</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Nada escrito todavía</translation>
    </message>
</context>
<context>
    <name>OutlinePane</name>
    <message>
        <source>Conclusions</source>
        <translation>Conclusiones</translation>
    </message>
    <message>
        <source>No conclusions are known of this event.</source>
        <translation>No se conoce ninguna conclusión de este evento.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>No sessions are known of this event.</source>
        <translation>No se conoce ninguna sesión de este evento.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Oradores</translation>
    </message>
    <message>
        <source>Nobody is named in this event’s documents.</source>
        <translation>En los documentos de este evento no se nombra a nadie.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>No notes yet. Select words and press H.</source>
        <translation>Todavía no hay notas. Seleccione palabras y pulse H.</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Búsquedas</translation>
    </message>
    <message>
        <source>No searches yet. Search, and choose “Save this search…” above the answers.</source>
        <translation>Todavía no hay búsquedas. Busque algo y elija «Guardar esta búsqueda…» encima de las respuestas.</translation>
    </message>
    <message>
        <source>Filter {list}</source>
        <translation>Filtrar: {list}</translation>
    </message>
    <message>
        <source>Nothing here matches “{words}”. Esc takes the filter away.</source>
        <translation>Nada coincide con «{words}». Esc quita el filtro.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>spoke</source>
        <translation>intervención</translation>
    </message>
    <message>
        <source>moderated or chaired</source>
        <translation>moderación o presidencia</translation>
    </message>
    <message>
        <source>in writing, quoted or mentioned</source>
        <translation>contribución escrita, cita o mención</translation>
    </message>
    <message>
        <source>The sessions, and who took part</source>
        <translation>Las sesiones y sus participantes</translation>
    </message>
    <message>
        <source>Session not known</source>
        <translation>Sesión desconocida</translation>
    </message>
    <message>
        <source>nothing is told of it</source>
        <translation>no se dice nada de ella</translation>
    </message>
    <message>
        <source>{group}: {people}</source>
        <translation>{group}: {people}</translation>
    </message>
    <message>
        <source>By whom they speak for: {groups}.</source>
        <translation>Según a quién representan: {groups}.</translation>
    </message>
    <message>
        <source>{title}, {group}: {names}</source>
        <translation>{title}, {group}: {names}</translation>
    </message>
    <message>
        <source>For {count} of {total} people the session is inferred from the text, not stated in it.</source>
        <translation>En el caso de {count} de {total} personas, la sesión se deduce del texto, que no la indica.</translation>
    </message>
    <message>
        <source>Sessions stand in their order; on which day each was held is not told.</source>
        <translation>Las sesiones están en su orden; no se indica en qué día se celebró cada una.</translation>
    </message>
    <message>
        <source>Where they came from</source>
        <translation>De dónde venían</translation>
    </message>
    <message>
        <source>{country}: {names}</source>
        <translation>{country}: {names}</translation>
    </message>
    <message>
        <source>{countries} are named. For {count} people, no country is.</source>
        <translation>En total: {countries}. Personas sin país indicado: {count}.</translation>
    </message>
    <message>
        <source>Conclusions: length, people, notes</source>
        <translation>Conclusiones: extensión, personas, notas</translation>
    </message>
    <message>
        <source>Conclusion {number}: {headline}</source>
        <translation>Conclusión {number}: {headline}</translation>
    </message>
    <message>
        <source>What you have read</source>
        <translation>Lo que ha leído</translation>
    </message>
    <message>
        <source>{read} of {total} passages read</source>
        <translation>pasajes leídos: {read} de {total}</translation>
    </message>
    <message>
        <source>{count} with notes</source>
        <translation>con notas: {count}</translation>
    </message>
    <message>
        <source>{count} untouched</source>
        <translation>sin abrir: {count}</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leído</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>aún no leído</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>con una nota</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Todos los eventos</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>{count} with “{words}”</source>
        <translation>{count} con «{words}»</translation>
    </message>
    <message>
        <source>The library is empty. Import a document, or drop a file on this window.</source>
        <translation>La biblioteca está vacía. Importe un documento o arrastre un archivo a esta ventana.</translation>
    </message>
    <message>
        <source>A passage counts as read once all of it has been in view for as long as it takes.</source>
        <translation>Un pasaje cuenta como leído cuando se ha mostrado entero el tiempo necesario para leerlo.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Count passages with these words</source>
        <translation>Contar los pasajes con estas palabras</translation>
    </message>
    <message>
        <source>Words to count in every event</source>
        <translation>Palabras que contar en cada evento</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>Guardar como imagen…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Panorama</translation>
    </message>
</context>
<context>
    <name>Packing</name>
    <message>
        <source>Back up everything</source>
        <translation>Hacer copia de todo</translation>
    </message>
    <message>
        <source>Backing up everything…</source>
        <translation>Haciendo copia de todo…</translation>
    </message>
    <message>
        <source>The library with {notes} was packed and checked: {file}</source>
        <translation>Se ha guardado y comprobado la biblioteca ({notes}): {file}</translation>
    </message>
</context>
<context>
    <name>PartCard</name>
    <message>
        <source>Drag to move; Alt with an arrow moves it too</source>
        <translation>Arrastre para mover; Alt con una flecha también mueve</translation>
    </message>
    <message>
        <source>Nothing written yet; press Enter to write.</source>
        <translation>Nada escrito todavía; pulse Intro para escribir.</translation>
    </message>
    <message>
        <source>The whole passage</source>
        <translation>El pasaje completo</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Pasaje</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exacta</translation>
    </message>
    <message>
        <source>not in these words in the text</source>
        <translation>no con estas palabras en el texto</translation>
    </message>
    <message>
        <source>not found in the text</source>
        <translation>no aparece en el texto</translation>
    </message>
</context>
<context>
    <name>PassageDialog</name>
    <message>
        <source>Go to passage</source>
        <translation>Ir al pasaje</translation>
    </message>
    <message>
        <source>1 to {last}</source>
        <translation>de 1 a {last}</translation>
    </message>
    <message>
        <source>&amp;Number, or a paragraph as it is printed: 14 (b)</source>
        <translation>&amp;Número, o párrafo tal como está impreso: 14 (b)</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>That is no number of a passage; they run from 1 to {last}.</source>
        <translation>Eso no es el número de un pasaje; van del 1 al {last}.</translation>
    </message>
    <message>
        <source>There is no passage {typed} here; they run from 1 to {last}.</source>
        <translation>Aquí no hay ningún pasaje {typed}; van del 1 al {last}.</translation>
    </message>
    <message>
        <source>Passages 1 to {last}</source>
        <translation>Pasajes 1 a {last}</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Part of a name</source>
        <translation>Parte de un nombre</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Nobody of that name is known.</source>
        <translation>No se conoce a nadie con ese nombre.</translation>
    </message>
    <message>
        <source>Enter makes a new person.</source>
        <translation>Intro crea una persona nueva.</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>The window speaks it at once; numbers and dates follow it.</source>
        <translation>La ventana lo habla enseguida; los números y las fechas lo siguen.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>It stands under the notes you write from now on, and goes with them when you export them.</source>
        <translation>Figura al pie de las notas que escriba a partir de ahora y las acompaña cuando las exporta.</translation>
    </message>
</context>
<context>
    <name>Placing</name>
    <message>
        <source>Notes without a place</source>
        <translation>Notas sin ubicación</translation>
    </message>
    <message>
        <source>Their texts have changed. A or Enter ties a note to the place that is shown, N shows the next one, L opens it in the text.</source>
        <translation>Sus textos han cambiado. A o Intro vincula una nota al lugar que se muestra, N muestra el siguiente, L lo abre en el texto.</translation>
    </message>
    <message>
        <source>Every note has its place. Notes that lose theirs when a text changes are shown here.</source>
        <translation>Cada nota tiene su ubicación. Las que la pierden cuando cambia un texto se muestran aquí.</translation>
    </message>
    <message>
        <source>Moved to another version</source>
        <translation>Trasladadas a otra versión</translation>
    </message>
    <message>
        <source>The note has its place.</source>
        <translation>La nota ya tiene su ubicación.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Language and name</source>
        <translation>Idioma y nombre</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Notes folder</source>
        <translation>Carpeta de notas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>Apartados</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take the last change back (Ctrl+Z)</source>
        <translation>Deshacer el último cambio (Ctrl+Z)</translation>
    </message>
    <message>
        <source>As at the first start</source>
        <translation>Ajustes originales</translation>
    </message>
</context>
<context>
    <name>Preferring</name>
    <message>
        <source>IDM library</source>
        <translation>Biblioteca IDM</translation>
    </message>
    <message>
        <source>Moving the library…</source>
        <translation>Moviendo la biblioteca…</translation>
    </message>
    <message>
        <source>What you have read is forgotten; every passage is untouched again.</source>
        <translation>El historial de lectura se ha borrado; todos los pasajes vuelven a estar sin leer.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>With what I have marked and noted</source>
        <translation>Con mis resaltados y mis notas</translation>
    </message>
    <message>
        <source>The whole document, not only the part that is open</source>
        <translation>Todo el documento, no solo la parte abierta</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>{number} / {total}</source>
        <translation>{number} / {total}</translation>
    </message>
    <message>
        <source>The printer does not answer; nothing was printed.</source>
        <translation>La impresora no responde; no se ha imprimido nada.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Forget what I have read, and where I stopped</source>
        <translation>Olvidar lo que he leído y dónde me detuve</translation>
    </message>
    <message>
        <source>Forget what I opened lately</source>
        <translation>Olvidar lo que he abierto recientemente</translation>
    </message>
    <message>
        <source>Nothing you read, write or look for leaves this computer. The program opens no connection to any network; it works the same without one, and counts and reports nothing.</source>
        <translation>Nada de lo que lea, escriba o busque sale de este equipo. El programa no abre ninguna conexión de red; funciona igual sin ella, y no cuenta ni comunica nada.</translation>
    </message>
    <message>
        <source>Your notes are in the library folder, in files only you may open. Beside your settings the program keeps which passages you have read, where you stopped in each document, and what you opened lately.</source>
        <translation>Sus notas están en la carpeta de la biblioteca, en archivos que solo usted puede abrir. Además de sus ajustes, el programa conserva qué pasajes ha leído, dónde se detuvo en cada documento y qué ha abierto recientemente.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Buscar en:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Tipo de archivos:</translation>
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
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>RePág</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>AvPág</translation>
    </message>
</context>
<context>
    <name>QuoteCheckPage</name>
    <message>
        <source>Quote check</source>
        <translation>Comprobación de citas</translation>
    </message>
    <message>
        <source>Paste a draft, or open one. Each quotation in it is held against every text in the library.</source>
        <translation>Pegue un borrador o abra uno. Cada cita se coteja con todos los textos de la biblioteca.</translation>
    </message>
    <message>
        <source>&amp;Open a draft…</source>
        <translation>&amp;Abrir un borrador…</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Your text, with its quotations between quotation marks…</source>
        <translation>Su texto, con las citas entre comillas…</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Nothing to check yet.</source>
        <translation>Todavía no hay nada que comprobar.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>There is no quotation in this draft.</source>
        <translation>En este borrador no hay ninguna cita.</translation>
    </message>
    <message>
        <source>{exact} exact · {altered} altered · {lost} not found</source>
        <translation>exactas: {exact} · alteradas: {altered} · no encontradas: {lost}</translation>
    </message>
</context>
<context>
    <name>ReadOnly</name>
    <message>
        <source>This library can only be read.</source>
        <translation>Esta biblioteca solo se puede leer.</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Back up everything…</source>
        <translation>Hacer copia de todo…</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Guessed person</source>
        <translation>Persona supuesta</translation>
    </message>
    <message>
        <source>Guessed who is meant</source>
        <translation>Suposición sobre la persona aludida</translation>
    </message>
    <message>
        <source>Guessed quotation</source>
        <translation>Cita supuesta</translation>
    </message>
    <message>
        <source>Guessed who said it</source>
        <translation>Autoría supuesta</translation>
    </message>
    <message>
        <source>Guessed conclusion</source>
        <translation>Conclusión supuesta</translation>
    </message>
    <message>
        <source>Conclusion {number} of {total}</source>
        <translation>Conclusión {number} de {total}</translation>
    </message>
    <message>
        <source>{number} of {total} in the programme</source>
        <translation>{number} de {total} en el programa</translation>
    </message>
    <message>
        <source>Speaker {number} of {total}</source>
        <translation>Orador {number} de {total}</translation>
    </message>
    <message>
        <source>Part {number} of {total}</source>
        <translation>Parte {number} de {total}</translation>
    </message>
    <message>
        <source>In brief, in our own words</source>
        <translation>En breve, con nuestras propias palabras</translation>
    </message>
    <message>
        <source>Official text</source>
        <translation>Texto oficial</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Lo que dijeron</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Pasajes</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
    </message>
    <message>
        <source>Elsewhere in the text</source>
        <translation>En otras partes del texto</translation>
    </message>
    <message>
        <source>Where they are named</source>
        <translation>Dónde se nombra a la persona</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>Habla en nombre de</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>Moderación</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organizador</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Oradores</translation>
    </message>
    <message>
        <source>A State</source>
        <translation>Un Estado</translation>
    </message>
    <message>
        <source>The United Nations</source>
        <translation>Las Naciones Unidas</translation>
    </message>
    <message>
        <source>An intergovernmental organisation</source>
        <translation>Una organización intergubernamental</translation>
    </message>
    <message>
        <source>A parliament</source>
        <translation>Un parlamento</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>Sociedad civil</translation>
    </message>
    <message>
        <source>The private sector</source>
        <translation>El sector privado</translation>
    </message>
    <message>
        <source>Academia</source>
        <translation>Mundo académico</translation>
    </message>
    <message>
        <source>A diaspora</source>
        <translation>Una diáspora</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>Naciones Unidas</translation>
    </message>
    <message>
        <source>Intergovernmental</source>
        <translation>Intergubernamental</translation>
    </message>
    <message>
        <source>Parliaments</source>
        <translation>Parlamentos</translation>
    </message>
    <message>
        <source>Private sector</source>
        <translation>Sector privado</translation>
    </message>
    <message>
        <source>Diaspora</source>
        <translation>Diáspora</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>intervención</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>moderación</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>presidencia</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>contribución escrita</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>cita</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>mención</translation>
    </message>
    <message>
        <source>inferred from the text</source>
        <translation>deducido del texto</translation>
    </message>
    <message>
        <source>session not known</source>
        <translation>sesión desconocida</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>guesses marked: {count}</source>
        <translation>suposiciones marcadas: {count}</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Notas al pie</translation>
    </message>
    <message>
        <source>Previous conclusion</source>
        <translation>Conclusión anterior</translation>
    </message>
    <message>
        <source>Previous session</source>
        <translation>Sesión anterior</translation>
    </message>
    <message>
        <source>Previous speaker</source>
        <translation>Orador anterior</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Parte anterior</translation>
    </message>
    <message>
        <source>Next conclusion</source>
        <translation>Conclusión siguiente</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Sesión siguiente</translation>
    </message>
    <message>
        <source>Next speaker</source>
        <translation>Orador siguiente</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Parte siguiente</translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation>Quién dijo qué</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>There is nothing to explain here. Put the caret on an acronym or the marker of a footnote.</source>
        <translation>Aquí no hay nada que explicar. Coloque el cursor en una sigla o en la llamada de una nota al pie.</translation>
    </message>
    <message>
        <source>Reading aloud; the same key stops it.</source>
        <translation>Leyendo en voz alta; el mismo atajo la detiene.</translation>
    </message>
    <message>
        <source>Preparing the pages…</source>
        <translation>Preparando las páginas…</translation>
    </message>
    <message>
        <source>{pages} were written to {file}.</source>
        <translation>Guardado en {file}: {pages}.</translation>
    </message>
    <message>
        <source>The bookmark is gone.</source>
        <translation>Se ha quitado el marcador.</translation>
    </message>
    <message>
        <source>Bookmarked; Ctrl+Alt+D lists all bookmarks.</source>
        <translation>Marcador añadido; Ctrl+Alt+D muestra todos los marcadores.</translation>
    </message>
    <message>
        <source>No bookmarks yet. Ctrl+D puts one where you are.</source>
        <translation>Todavía no hay marcadores. Ctrl+D pone uno donde está.</translation>
    </message>
    <message>
        <source>Go to a bookmark…</source>
        <translation>Ir a un marcador…</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Volver a abrir…</translation>
    </message>
    <message>
        <source>Nothing else was opened lately.</source>
        <translation>No se ha abierto nada más recientemente.</translation>
    </message>
    <message>
        <source>Go to a section…</source>
        <translation>Ir a una sección…</translation>
    </message>
    <message>
        <source>This text has no headings.</source>
        <translation>Este texto no tiene títulos.</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>{face} (comes with the program)</source>
        <translation>{face} (incluida en el programa)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Tipo de letra</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Height of a line</source>
        <translation>Interlineado</translation>
    </message>
    <message>
        <source>Characters in a line</source>
        <translation>Caracteres por línea</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Márgenes</translation>
    </message>
    <message>
        <source>What is open changes as you choose.</source>
        <translation>Lo que está abierto cambia a medida que elige.</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Looking after the library…</source>
        <translation>Examinando la biblioteca…</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>Restablecer desde un archivo</translation>
    </message>
    <message>
        <source>Backups ({patterns})</source>
        <translation>Copias de seguridad ({patterns})</translation>
    </message>
    <message>
        <source>Looking at the backup…</source>
        <translation>Examinando la copia…</translation>
    </message>
    <message>
        <source>The whole library becomes what {file} holds, made {time}: its documents, what was put right in them, and {notes}. What is here now is first packed into a file among the backups. It is done wholly or not at all, and the window then opens anew.</source>
        <translation>Toda la biblioteca pasa a ser lo que contiene {file}, hecho {time}: sus documentos, lo que se corrigió en ellos y {notes}. Lo que hay aquí ahora se guarda antes en un archivo entre las copias de seguridad. Se hace por completo o no se hace, y después la ventana se abre de nuevo.</translation>
    </message>
    <message>
        <source>Your notes become those of {file}, made {time}: {notes}. Those of now are first copied among the backups; the documents stay. It is done wholly or not at all, and the window then opens anew.</source>
        <translation>Sus notas pasan a ser las de {file}, hecho {time}: {notes}. Las de ahora se copian antes entre las copias de seguridad; los documentos se quedan. Se hace por completo o no se hace, y después la ventana se abre de nuevo.</translation>
    </message>
    <message>
        <source>Some notes in it are damaged, and stay so.</source>
        <translation>Algunas de sus notas están dañadas, y seguirán así.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restableciendo…</translation>
    </message>
    <message>
        <source>A damaged library is made again from what you imported, and a damaged note goes back to its last sound revision. What is here now is first put among the backups, and the window then opens anew.</source>
        <translation>Una biblioteca dañada se hace de nuevo a partir de lo que importó, y una nota dañada vuelve a su última revisión intacta. Lo que hay aquí ahora se guarda antes entre las copias de seguridad, y después la ventana se abre de nuevo.</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Mending…</source>
        <translation>Reparando…</translation>
    </message>
    <message>
        <source>What you are writing could not be saved, so nothing was done; copy it, and try again.</source>
        <translation>Lo que está escribiendo no se ha podido guardar, así que no se ha hecho nada; cópielo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>What {file} holds was restored; what was here before is the newest of the backups.</source>
        <translation>Se ha restablecido lo que contiene {file}; lo que había antes es la copia más reciente.</translation>
    </message>
    <message>
        <source>All that was hurt is mended; what was here before is among the backups.</source>
        <translation>Todo lo dañado está reparado; lo que había antes está entre las copias de seguridad.</translation>
    </message>
    <message>
        <source>What could be mended is; this is still wrong: {wrong}.</source>
        <translation>Lo que se podía reparar está reparado; esto sigue mal: {wrong}.</translation>
    </message>
    <message>
        <source>See the backups</source>
        <translation>Ver las copias</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Passages</source>
        <translation>Pasajes</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Oradores</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Save this search…</source>
        <translation>Guardar esta búsqueda…</translation>
    </message>
    <message>
        <source>Order of the answers</source>
        <translation>Orden de las respuestas</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Mejores primero</translation>
    </message>
    <message>
        <source>In text order</source>
        <translation>Orden del texto</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Mostrar todo ({count})</translation>
    </message>
    <message>
        <source>Show the first {count}</source>
        <translation>Mostrar los {count} primeros</translation>
    </message>
    <message>
        <source>Did you mean “{query}”?</source>
        <translation>¿Quiso decir «{query}»?</translation>
    </message>
    <message>
        <source>Type what you look for. Words in quotation marks stand together.</source>
        <translation>Escriba lo que busca. Las palabras entre comillas van juntas.</translation>
    </message>
    <message>
        <source>Try fewer words, or only their beginning: remit*</source>
        <translation>Pruebe con menos palabras o solo su comienzo: remit*</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>The first {shown} of about {total}</source>
        <translation>Los {shown} primeros de unos {total}</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Tipo de documento</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>Habla en nombre de</translation>
    </message>
    <message>
        <source>Who is meant</source>
        <translation>Persona aludida</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Quién lo dijo</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusión</translation>
    </message>
    <message>
        <source>One person or two</source>
        <translation>Una persona o dos</translation>
    </message>
    <message>
        <source>Guide and text differ</source>
        <translation>La guía y el texto difieren</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>deducido</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>{who}: {value}</source>
        <translation>{who}: {value}</translation>
    </message>
    <message>
        <source>“{value}” is {who}</source>
        <translation>«{value}» es {who}</translation>
    </message>
    <message>
        <source>Said by {who}</source>
        <translation>Dicho por {who}</translation>
    </message>
    <message>
        <source>{one} is {other}</source>
        <translation>{one} es {other}</translation>
    </message>
    <message>
        <source>{title}, in two letters, such as KE</source>
        <translation>{title}, en dos letras, por ejemplo KE</translation>
    </message>
    <message>
        <source>{title}, such as 2018-10-08/2018-10-09</source>
        <translation>{title}, por ejemplo 2018-10-08/2018-10-09</translation>
    </message>
    <message>
        <source>{title}: building, city</source>
        <translation>{title}: edificio, ciudad</translation>
    </message>
    <message>
        <source>{title}, such as en, fr or es</source>
        <translation>{title}, por ejemplo en, fr o es</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>To look at</source>
        <translation>Por examinar</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Seguro</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>Another person…</source>
        <translation>Otra persona…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionar…</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusión</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Examinadas</translation>
    </message>
    <message>
        <source>{decided} of {total} looked at</source>
        <translation>{decided} de {total} examinadas</translation>
    </message>
    <message>
        <source>Everything that was guessed in this document has been looked at.</source>
        <translation>Se han examinado todas las suposiciones sobre este documento.</translation>
    </message>
    <message>
        <source>Nothing in this document was guessed.</source>
        <translation>En este documento no hay ninguna suposición.</translation>
    </message>
</context>
<context>
    <name>ReviewRows</name>
    <message>
        <source>Guesses</source>
        <translation>Suposiciones</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>There is nothing to review: no document here has guesses.</source>
        <translation>No hay nada que revisar: ningún documento contiene suposiciones.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>This guess has no place in the text.</source>
        <translation>Esta suposición no tiene ubicación en el texto.</translation>
    </message>
    <message>
        <source>Decide on guesses that are alike</source>
        <translation>Decidir las suposiciones semejantes</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>¿Quién es?</translation>
    </message>
    <message>
        <source>Who is {who} too?</source>
        <translation>¿Quién más es {who}?</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>{count} guesses were decided on.</source>
        <translation>Suposiciones revisadas: {count}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search passages, people, notes…</source>
        <translation>Buscar pasajes, personas, notas…</translation>
    </message>
    <message>
        <source>Search passages, people, notes</source>
        <translation>Buscar pasajes, personas, notas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
</context>
<context>
    <name>Searches</name>
    <message>
        <source>Search again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar el nombre…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Forget the searches asked lately</source>
        <translation>Olvidar las búsquedas recientes</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Nombre de la búsqueda</translation>
    </message>
    <message>
        <source>Rename the search</source>
        <translation>Cambiar el nombre de la búsqueda</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>no such file or directory</source>
        <translation>no existe ese archivo o carpeta</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>operation not permitted</source>
        <translation>operación no permitida</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>no queda sitio en el disco</translation>
    </message>
    <message>
        <source>disk quota exceeded</source>
        <translation>cuota de disco superada</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>error de entrada o salida</translation>
    </message>
    <message>
        <source>file exists</source>
        <translation>el archivo ya existe</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <source>file too large</source>
        <translation>archivo demasiado grande</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>device or resource busy</source>
        <translation>dispositivo ocupado</translation>
    </message>
    <message>
        <source>cannot allocate memory</source>
        <translation>memoria insuficiente</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>motivo desconocido</translation>
    </message>
    <message>
        <source>its tables are damaged</source>
        <translation>sus tablas están dañadas</translation>
    </message>
    <message>
        <source>it could not be copied whole</source>
        <translation>no se ha podido copiar entero</translation>
    </message>
    <message>
        <source>it does not hold what the notebook holds</source>
        <translation>no contiene lo que contiene el cuaderno</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>está demasiado anidado</translation>
    </message>
    <message>
        <source>a plain text file</source>
        <translation>un archivo de texto sin formato</translation>
    </message>
    <message>
        <source>a Markdown file</source>
        <translation>un archivo Markdown</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>una página web</translation>
    </message>
    <message>
        <source>a Word file</source>
        <translation>un archivo de Word</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation>un archivo PDF</translation>
    </message>
    <message>
        <source>called {suffix}</source>
        <translation>llamado {suffix}</translation>
    </message>
    <message>
        <source>without an ending</source>
        <translation>sin extensión</translation>
    </message>
    <message>
        <source>is a picture without text</source>
        <translation>es una imagen sin texto</translation>
    </message>
    <message>
        <source>has no text</source>
        <translation>no tiene texto</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>en ninguna parte</translation>
    </message>
    <message>
        <source>1 time, not {occurrence}</source>
        <translation>1 vez, y no {occurrence}</translation>
    </message>
    <message>
        <source>{count} times, not {occurrence}</source>
        <translation>{count} veces, y no {occurrence}</translation>
    </message>
    <message>
        <source>written to</source>
        <translation>modificada</translation>
    </message>
    <message>
        <source>made</source>
        <translation>creada</translation>
    </message>
    <message>
        <source>all notes</source>
        <translation>todas las notas</translation>
    </message>
    <message>
        <source>the notes chosen by “{where}”</source>
        <translation>las notas elegidas con «{where}»</translation>
    </message>
    <message>
        <source>without machine lines</source>
        <translation>sin líneas para la máquina</translation>
    </message>
    <message>
        <source>that can be read back</source>
        <translation>que se puede volver a leer</translation>
    </message>
    <message>
        <source>Several people are called</source>
        <translation>Varias personas se llaman</translation>
    </message>
    <message>
        <source>There is no speaker</source>
        <translation>No hay ningún orador</translation>
    </message>
    <message>
        <source>look for a copy of it</source>
        <translation>busque una copia de él</translation>
    </message>
    <message>
        <source>put a backup there with `idm restore {file}`</source>
        <translation>ponga allí una copia con `idm restore {file}`</translation>
    </message>
    <message>
        <source>the last change saved then</source>
        <translation>el último cambio guardado entonces</translation>
    </message>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message>
        <source>{count} saved change</source>
        <translation>{count} cambio guardado</translation>
    </message>
    <message>
        <source>{count} saved changes</source>
        <translation>{count} cambios guardados</translation>
    </message>
    <message>
        <source>that begins here</source>
        <translation>que empieza aquí</translation>
    </message>
    <message>
        <source>has a damaged first line</source>
        <translation>tiene dañada la primera línea</translation>
    </message>
    <message>
        <source>stands here a second time; keep one of the two</source>
        <translation>figura aquí por segunda vez; quédese con una de las dos</translation>
    </message>
    <message>
        <source>has lost its last line, &lt;!-- /idm {end} --&gt;; put it back below the note</source>
        <translation>ha perdido su última línea, &lt;!-- /idm {end} --&gt;; vuelva a ponerla debajo de la nota</translation>
    </message>
    <message>
        <source>has lost its Tags line; put it back, or delete the note from the file</source>
        <translation>ha perdido su línea Tags; vuelva a ponerla o borre la nota del archivo</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evento</translation>
    </message>
    <message>
        <source>session</source>
        <translation>sesión</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>orador</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>conclusion</source>
        <translation>conclusión</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>pasaje</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>cita</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>The same words stand here, in the same surroundings.</source>
        <translation>Aquí figuran las mismas palabras, en el mismo contexto.</translation>
    </message>
    <message>
        <source>The same words stand here and nowhere else.</source>
        <translation>Las mismas palabras figuran aquí y en ningún otro lugar.</translation>
    </message>
    <message>
        <source>The passage stands here unchanged.</source>
        <translation>El pasaje figura aquí sin cambios.</translation>
    </message>
    <message>
        <source>The same words stand in more than one place.</source>
        <translation>Las mismas palabras figuran en más de un lugar.</translation>
    </message>
    <message>
        <source>The same words stand here, in other surroundings.</source>
        <translation>Aquí figuran las mismas palabras, en otro contexto.</translation>
    </message>
    <message>
        <source>Words much like them stand here.</source>
        <translation>Aquí figuran palabras muy parecidas.</translation>
    </message>
    <message>
        <source>What stood before and after them is here, with other words between.</source>
        <translation>Lo que las precedía y las seguía está aquí, con otras palabras en medio.</translation>
    </message>
    <message>
        <source>The folder {kind} is missing from this installation; install the program again.</source>
        <translation>La carpeta {kind} falta en esta instalación; vuelva a instalar el programa.</translation>
    </message>
    <message>
        <source>The file {kind}/{name} is missing from this installation; install the program again.</source>
        <translation>El archivo {kind}/{name} falta en esta instalación; vuelva a instalar el programa.</translation>
    </message>
    <message>
        <source>Its import was cancelled.</source>
        <translation>Su importación se ha cancelado.</translation>
    </message>
    <message>
        <source>The words “{quote}” stand {where} in that text; check them against it.</source>
        <translation>Las palabras «{quote}» figuran en ese texto: {where}; compárelas con él.</translation>
    </message>
    <message>
        <source>There are no words to look for; give those to mark.</source>
        <translation>No hay palabras que buscar; indique las que se han de marcar.</translation>
    </message>
    <message>
        <source>The words to mark are no longer in this text; open it again and mark them there.</source>
        <translation>Las palabras que se querían marcar ya no están en este texto; ábralo de nuevo y márquelas allí.</translation>
    </message>
    <message>
        <source>There is no document in this folder that can be read; it may hold others, such as pictures.</source>
        <translation>En esta carpeta no hay ningún documento que se pueda leer; puede contener otros, como imágenes.</translation>
    </message>
    <message>
        <source>This folder cannot be looked into ({reason}); check its permissions.</source>
        <translation>Esta carpeta no se puede examinar ({reason}); compruebe sus permisos.</translation>
    </message>
    <message>
        <source>{target} is a folder; name a file to write the briefing to.</source>
        <translation>{target} es una carpeta; indique un archivo en el que escribir la síntesis.</translation>
    </message>
    <message>
        <source>{wrong} of the quotations do not stand in the text as they are quoted, the first being “{words}”; put them right, or write it out all the same.</source>
        <translation>Citas que no figuran tal cual en el texto: {wrong}, empezando por «{words}»; corríjalas o expórtelas de todos modos.</translation>
    </message>
    <message>
        <source>“{query}” chooses no notes; say for example share:public, tag:follow-up or meaning:commitment.</source>
        <translation>«{query}» no elige ninguna nota; escriba por ejemplo share:public, tag:follow-up o meaning:commitment.</translation>
    </message>
    <message>
        <source>A {kind} is no text that could be cited; name a document, a passage, a quotation or a note on one.</source>
        <translation>Esto no es un texto que se pueda citar ({kind}); indique un documento, un pasaje, una cita o una nota sobre uno.</translation>
    </message>
    <message>
        <source>This note stands on no passage, so there is nothing to cite; name a note on words of a text.</source>
        <translation>Esta nota no está en ningún pasaje, así que no hay nada que citar; indique una nota sobre palabras de un texto.</translation>
    </message>
    <message>
        <source>“{document}” is no document; `idm list documents` shows those there are.</source>
        <translation>«{document}» no es un documento; `idm list documents` muestra los que hay.</translation>
    </message>
    <message>
        <source>There is no version {version} of {document}; there is {known}.</source>
        <translation>No hay versión {version} de {document}; hay {known}.</translation>
    </message>
    <message>
        <source>{source} cannot be read ({strerror}); choose another.</source>
        <translation>{source} no se puede leer ({strerror}); elija otro.</translation>
    </message>
    <message>
        <source>{path} is no backup of this program; nothing was changed.</source>
        <translation>{path} no es una copia de seguridad de este programa; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is nothing to undo; no correction has been made that still holds.</source>
        <translation>No hay nada que deshacer; no queda en vigor ninguna corrección hecha.</translation>
    </message>
    <message>
        <source>There is nothing to do again; no correction was undone last.</source>
        <translation>No hay nada que rehacer; no se ha deshecho ninguna corrección al final.</translation>
    </message>
    <message>
        <source>{target} is a folder; name a file to write the document to.</source>
        <translation>{target} es una carpeta; indique un archivo en el que escribir el documento.</translation>
    </message>
    <message>
        <source>“{ref}” is no document; `idm list documents` shows those there are.</source>
        <translation>«{ref}» no es un documento; `idm list documents` muestra los que hay.</translation>
    </message>
    <message>
        <source>Nothing to correct was named; write KEY=VALUE after {ref}, such as title=Report.</source>
        <translation>No se ha indicado nada que corregir; escriba KEY=VALUE después de {ref}, por ejemplo title=Informe.</translation>
    </message>
    <message>
        <source>A {kind} has no facts to correct; name a document, event, session, speaker or passage.</source>
        <translation>Esto no tiene datos que corregir ({kind}); indique un documento, un evento, una sesión, un orador o un pasaje.</translation>
    </message>
    <message>
        <source>A {kind} has no “{unknown}”; there are {known}.</source>
        <translation>Aquí no existe «{unknown}» ({kind}); hay {known}.</translation>
    </message>
    <message>
        <source>{end} is before {start}; an event ends on the day it begins or later.</source>
        <translation>{end} es anterior a {start}; un evento acaba el día en que empieza o más tarde.</translation>
    </message>
    <message>
        <source>That is one event already; name two.</source>
        <translation>Ya es un solo evento; indique dos.</translation>
    </message>
    <message>
        <source>An event alone corrects nothing of a speaker; name a fact too, such as role=Chair.</source>
        <translation>Un evento solo no corrige nada de un orador; indique también un dato, por ejemplo role=Presidente.</translation>
    </message>
    <message>
        <source>Nobody of that name was at {event}; `idm show {id}` shows where.</source>
        <translation>Nadie de ese nombre estuvo en {event}; `idm show {id}` muestra dónde.</translation>
    </message>
    <message>
        <source>“{ref}” is no event; `idm list events` shows those there are.</source>
        <translation>«{ref}» no es un evento; `idm list events` muestra los que hay.</translation>
    </message>
    <message>
        <source>A new event has no “{unknown}”; there are {keys}.</source>
        <translation>Un evento nuevo no tiene «{unknown}»; hay {keys}.</translation>
    </message>
    <message>
        <source>There is no event “{id}”; to make it, give it a title, such as title=Report.</source>
        <translation>No hay ningún evento «{id}»; para crearlo, déle un título, por ejemplo title=Informe.</translation>
    </message>
    <message>
        <source>Whether a passage opens a conclusion is yes or no; write conclusion=yes or conclusion=no.</source>
        <translation>Si un pasaje abre una conclusión se dice con sí o no; escriba conclusion=yes o conclusion=no.</translation>
    </message>
    <message>
        <source>“{session}” is no session; `idm list sessions` shows those there are.</source>
        <translation>«{session}» no es una sesión; `idm list sessions` muestra las que hay.</translation>
    </message>
    <message>
        <source>Nothing is written as “{suffix}” here; let the name end in {known}, or give --format.</source>
        <translation>Aquí no se escribe nada como «{suffix}»; haga que el nombre acabe en {known} o indique --format.</translation>
    </message>
    <message>
        <source>A PDF is made in the window; open it there and save it as one, or let the name end in {known}.</source>
        <translation>Un PDF se hace en la ventana; ábralo allí y guárdelo así, o haga que el nombre acabe en {known}.</translation>
    </message>
    <message>
        <source>{target} is a file; name a folder to write the notes to.</source>
        <translation>{target} es un archivo; indique una carpeta en la que escribir las notas.</translation>
    </message>
    <message>
        <source>{name} was left as it is, and so was every other file: {reason}.</source>
        <translation>{name} se ha dejado como estaba, igual que todos los demás archivos: {reason}.</translation>
    </message>
    <message>
        <source>The folder holds note {strangers}, which is not in this notebook; export to another folder, so that it is not lost.</source>
        <translation>La carpeta contiene la nota {strangers}, que no está en este cuaderno; exporte a otra carpeta para que no se pierda.</translation>
    </message>
    <message>
        <source>This folder holds an export of {said}; choose another one, so that they are not mixed.</source>
        <translation>Esta carpeta contiene una exportación ({said}); elija otra para que no se mezclen.</translation>
    </message>
    <message>
        <source>This folder holds other notes than those chosen; choose another one, so that they are not mixed.</source>
        <translation>Esta carpeta contiene otras notas que las elegidas; elija otra para que no se mezclen.</translation>
    </message>
    <message>
        <source>Nothing was written: the note {id} on line {line} of its file: {reason}.</source>
        <translation>No se ha escrito nada: la nota {id}, en la línea {line} de su archivo: {reason}.</translation>
    </message>
    <message>
        <source>{name} was edited, and cannot be read back; move it away to write it anew.</source>
        <translation>{name} se ha modificado y no se puede volver a leer; apártelo para escribirlo de nuevo.</translation>
    </message>
    <message>
        <source>The library folder {folder} cannot be {deed} ({reason}); choose another with --library.</source>
        <translation>La carpeta {folder} no puede ser la biblioteca, porque no puede ser {deed} ({reason}); elija otra con --library.</translation>
    </message>
    <message>
        <source>{path} could not be written ({strerror}); what was there is as before.</source>
        <translation>{path} no se ha podido escribir ({strerror}); lo que había está como antes.</translation>
    </message>
    <message>
        <source>{name} is an export {kind}; choose another folder for this one.</source>
        <translation>{name} es una exportación {kind}; elija otra carpeta para esta.</translation>
    </message>
    <message>
        <source>You took the move to this place back.</source>
        <translation>Usted deshizo el traslado a este lugar.</translation>
    </message>
    <message>
        <source>You chose this place.</source>
        <translation>Usted eligió este lugar.</translation>
    </message>
    <message>
        <source>Its document has another name here.</source>
        <translation>Su documento tiene aquí otro nombre.</translation>
    </message>
    <message>
        <source>The note {id} has {count}, so there is no number {number}; `idm orphans` shows them.</source>
        <translation>La nota {id} tiene propuestas ({count}), pero no el número {number}; `idm orphans` las muestra.</translation>
    </message>
    <message>
        <source>There is no note {id}.</source>
        <translation>No hay ninguna nota {id}.</translation>
    </message>
    <message>
        <source>There is no event “{id}”; `idm list events` shows those there are.</source>
        <translation>No hay ningún evento «{id}»; `idm list events` muestra los que hay.</translation>
    </message>
    <message>
        <source>The guide {wanted} cannot be read; check its name and that it is UTF-8 text.</source>
        <translation>La guía {wanted} no se puede leer; compruebe su nombre y que sea texto UTF-8.</translation>
    </message>
    <message>
        <source>The stored text of {id} cannot be read; run `idm doctor` to see what is wrong.</source>
        <translation>El texto guardado de {id} no se puede leer; ejecute `idm doctor` para ver qué falla.</translation>
    </message>
    <message>
        <source>The notebook {notebook_path} is gone; {way} before you write new notes.</source>
        <translation>El cuaderno {notebook_path} ha desaparecido; {way} antes de escribir notas nuevas.</translation>
    </message>
    <message>
        <source>{unfinished} left unfinished.</source>
        <translation>Han quedado sin terminar: {unfinished}.</translation>
    </message>
    <message>
        <source>All came in whole.</source>
        <translation>Todo ha llegado entero.</translation>
    </message>
    <message>
        <source>On a disk of this computer, and synchronised by nobody we know of.</source>
        <translation>En un disco de este ordenador, y sin nadie conocido que la sincronice.</translation>
    </message>
    <message>
        <source>There is none yet; it is made at the next start.</source>
        <translation>Todavía no hay ninguna; se hará en el próximo inicio.</translation>
    </message>
    <message>
        <source>All are as they came.</source>
        <translation>Todos están como llegaron.</translation>
    </message>
    <message>
        <source>It is damaged ({said}).</source>
        <translation>Está dañada ({said}).</translation>
    </message>
    <message>
        <source>The shipped event is missing.</source>
        <translation>Falta el evento incluido.</translation>
    </message>
    <message>
        <source>Another window or command is importing into {folder}; try again when it has finished.</source>
        <translation>Otra ventana u orden está importando en {folder}; inténtelo de nuevo cuando haya acabado.</translation>
    </message>
    <message>
        <source>It is much like {like}, which is here; if it is a newer text of it, remove this one and import it with --new-version-of {like}.</source>
        <translation>Se parece mucho a {like}, que está aquí; si es un texto más nuevo de él, quite este e impórtelo con --new-version-of {like}.</translation>
    </message>
    <message>
        <source>The same text is here already as {same}, from another file.</source>
        <translation>El mismo texto ya está aquí como {same}, de otro archivo.</translation>
    </message>
    <message>
        <source>It is here as {there}, so it was not made a version of {new_version_of}.</source>
        <translation>Está aquí como {there}, así que no se ha convertido en versión de {new_version_of}.</translation>
    </message>
    <message>
        <source>There is no running text in it; nothing was imported.</source>
        <translation>No contiene texto corrido; no se ha importado nada.</translation>
    </message>
    <message>
        <source>There is no document “{wanted}”; `idm list documents` shows those there are.</source>
        <translation>No hay ningún documento «{wanted}»; `idm list documents` muestra los que hay.</translation>
    </message>
    <message>
        <source>The event this is about became part of another.</source>
        <translation>El evento del que se trata ha pasado a formar parte de otro.</translation>
    </message>
    <message>
        <source>The person this is about was made one with another.</source>
        <translation>La persona de la que se trata se ha unido a otra.</translation>
    </message>
    <message>
        <source>The file {file} is no longer in {folder}; import it again to have it there.</source>
        <translation>El archivo {file} ya no está en {folder}; impórtelo de nuevo para tenerlo allí.</translation>
    </message>
    <message>
        <source>Only a text file, a web page or Markdown has an encoding to choose; this is none of them.</source>
        <translation>Solo un archivo de texto, una página web o Markdown tienen una codificación que elegir; esto no es ninguno de ellos.</translation>
    </message>
    <message>
        <source>“{ref}” is no document.</source>
        <translation>«{ref}» no es un documento.</translation>
    </message>
    <message>
        <source>“{ref}” has no text of its own.</source>
        <translation>«{ref}» no tiene texto propio.</translation>
    </message>
    <message>
        <source>There is no event “{event}”; `idm list events` shows those there are.</source>
        <translation>No hay ningún evento «{event}»; `idm list events` muestra los que hay.</translation>
    </message>
    <message>
        <source>{folder} is a file; name a folder to keep the notes in.</source>
        <translation>{folder} es un archivo; indique una carpeta en la que mantener las notas.</translation>
    </message>
    <message>
        <source>The library has a folder of its own; keep the notes in another one.</source>
        <translation>La biblioteca tiene su propia carpeta; mantenga las notas en otra.</translation>
    </message>
    <message>
        <source>This folder holds the notes chosen by “{where}”; keep all notes in another one.</source>
        <translation>Esta carpeta contiene las notas elegidas con «{where}»; mantenga todas las notas en otra.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {reason}.</source>
        <translation>{name}, línea {line}: {reason}.</translation>
    </message>
    <message>
        <source>{old} is not a folder that the library was moved away from; nothing was deleted.</source>
        <translation>{old} no es una carpeta desde la que se haya trasladado la biblioteca; no se ha borrado nada.</translation>
    </message>
    <message>
        <source>The library is in {new} already.</source>
        <translation>La biblioteca ya está en {new}.</translation>
    </message>
    <message>
        <source>The library cannot be moved into itself, or around itself; choose another folder.</source>
        <translation>La biblioteca no se puede trasladar dentro de sí misma ni alrededor de sí misma; elija otra carpeta.</translation>
    </message>
    <message>
        <source>{new} is not empty; choose a new or an empty folder.</source>
        <translation>{new} no está vacía; elija una carpeta nueva o vacía.</translation>
    </message>
    <message>
        <source>There is not enough room in {there} for the library; choose a folder on another disk.</source>
        <translation>No hay sitio suficiente en {there} para la biblioteca; elija una carpeta en otro disco.</translation>
    </message>
    <message>
        <source>{old} could not be deleted ({strerror}); delete it by hand.</source>
        <translation>{old} no se ha podido borrar ({strerror}); bórrela a mano.</translation>
    </message>
    <message>
        <source>{target} was not copied whole; the library is where it was, and whole.</source>
        <translation>{target} no se ha copiado entero; la biblioteca está donde estaba, e íntegra.</translation>
    </message>
    <message>
        <source>Another program is writing to the library; try again when it has done.</source>
        <translation>Otro programa está escribiendo en la biblioteca; inténtelo de nuevo cuando haya acabado.</translation>
    </message>
    <message>
        <source>The copy of {name} is damaged; the library is where it was. Try `idm doctor`.</source>
        <translation>La copia de {name} está dañada; la biblioteca está donde estaba. Pruebe `idm doctor`.</translation>
    </message>
    <message>
        <source>The library could not be moved to {new} ({reason}); it is where it was, and whole.</source>
        <translation>La biblioteca no se ha podido trasladar a {new} ({reason}); está donde estaba, e íntegra.</translation>
    </message>
    <message>
        <source>This note is on nothing in particular; it is in the list of notes.</source>
        <translation>Esta nota no trata de nada en particular; está en la lista de notas.</translation>
    </message>
    <message>
        <source>A free note quotes nothing; name what the words stand in.</source>
        <translation>Una nota libre no cita nada; indique dónde están las palabras.</translation>
    </message>
    <message>
        <source>The stored text {file} cannot be read; run `idm doctor` to see what is wrong.</source>
        <translation>El texto guardado {file} no se puede leer; ejecute `idm doctor` para ver qué falla.</translation>
    </message>
    <message>
        <source>There is a file {target} already; nothing was written over it.</source>
        <translation>Ya hay un archivo {target}; no se ha escrito nada encima.</translation>
    </message>
    <message>
        <source>There is no folder {parent}; make it, or plug in what it is on, and try again.</source>
        <translation>No hay ninguna carpeta {parent}; créela, o conecte aquello en lo que está, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The notebook is damaged; run `idm doctor --repair` before you back up everything.</source>
        <translation>El cuaderno está dañado; ejecute `idm doctor --repair` antes de guardar una copia de todo.</translation>
    </message>
    <message>
        <source>The backup lacks {name} when it is read back; look at the disk, and try again.</source>
        <translation>A la copia le falta {name} al volver a leerla; examine el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{source} is no backup of this program; nothing was changed.</source>
        <translation>{source} no es una copia de seguridad de este programa; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is no file {source}.</source>
        <translation>No hay ningún archivo {source}.</translation>
    </message>
    <message>
        <source>There is no room for {source}, which holds {needed} MB; nothing was changed.</source>
        <translation>No hay sitio para {source}, que contiene {needed} MB; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{source} holds no library; nothing was changed.</source>
        <translation>{source} no contiene ninguna biblioteca; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{target} could not be written ({reason}); nothing was changed.</source>
        <translation>{target} no se ha podido escribir ({reason}); no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{source} could not be restored ({reason}); what was there is among the backups.</source>
        <translation>{source} no se ha podido restablecer ({reason}); lo que había está entre las copias de seguridad.</translation>
    </message>
    <message>
        <source>The folder can be written to.</source>
        <translation>Se puede escribir en la carpeta.</translation>
    </message>
    <message>
        <source>A note cannot be on this ({kind}); write it on the passage it stands in.</source>
        <translation>Una nota no puede estar en esto ({kind}); escríbala en el pasaje en que está.</translation>
    </message>
    <message>
        <source>{source} was written by a later version of this program; nothing was changed.</source>
        <translation>{source} lo escribió una versión posterior de este programa; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{source} is damaged: {name} has another size than its list says.</source>
        <translation>{source} está dañado: {name} no tiene el tamaño que dice su lista.</translation>
    </message>
    <message>
        <source>{source} is damaged: {name} is not as it was written.</source>
        <translation>{source} está dañado: {name} no está como se escribió.</translation>
    </message>
    <message>
        <source>It has no facts to correct; choose a document, an event, a session or a person.</source>
        <translation>Aquí no hay datos que corregir; elija un documento, un evento, una sesión o una persona.</translation>
    </message>
    <message>
        <source>That was taken back already.</source>
        <translation>Eso ya se había deshecho.</translation>
    </message>
    <message>
        <source>That was done again already.</source>
        <translation>Eso ya se había rehecho.</translation>
    </message>
    <message>
        <source>There is no text here yet to check quotations against; import a document first.</source>
        <translation>Todavía no hay aquí ningún texto con el que comparar las citas; importe antes un documento.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>La comprobación se ha detenido.</translation>
    </message>
    <message>
        <source>Only Linux desktops are told in this way; elsewhere the installer does it.</source>
        <translation>Solo a los escritorios de Linux se les informa así; en otros lo hace el instalador.</translation>
    </message>
    <message>
        <source>The command idm-desktop is not installed beside this Python; install the program first.</source>
        <translation>La orden idm-desktop no está instalada junto a este Python; instale antes el programa.</translation>
    </message>
    <message>
        <source>Only a document or an event can be taken out; “{ref}” is neither ({kind}).</source>
        <translation>Solo se puede quitar un documento o un evento; «{ref}» no es ninguno de ellos ({kind}).</translation>
    </message>
    <message>
        <source>A document goes with all its versions; to take it out, name {document}.</source>
        <translation>Un documento se va con todas sus versiones; para quitarlo, indique {document}.</translation>
    </message>
    <message>
        <source>Nothing was taken out that could be put back.</source>
        <translation>No se ha quitado nada que se pueda devolver.</translation>
    </message>
    <message>
        <source>{taken} came in again from another file; take that out first.</source>
        <translation>{taken} ha vuelto a entrar desde otro archivo; quite antes ese.</translation>
    </message>
    <message>
        <source>What was taken out last is no longer in the trash; import it again.</source>
        <translation>Lo último que se quitó ya no está en la papelera; impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>A restore that was cut short cannot be finished from {path} ({reason}); make room and try again, or restore another backup of everything, such as the one in {backups} that was made before.</source>
        <translation>Un restablecimiento interrumpido no se puede terminar desde {path} ({reason}); haga sitio e inténtelo de nuevo, o restablezca otra copia de todo, como la que se hizo antes en {backups}.</translation>
    </message>
    <message>
        <source>{gone} of {total} notes are missing from these files, and nothing was changed; say --many if all of them are to go to the trash.</source>
        <translation>Faltan en estos archivos {gone} de {total} notas, y no se ha cambiado nada; añada --many si todas han de ir a la papelera.</translation>
    </message>
    <message>
        <source>The guess {both} is to be accepted and rejected at once; decide on one of them.</source>
        <translation>La suposición {both} habría de aceptarse y rechazarse a la vez; decídase por una cosa.</translation>
    </message>
    <message>
        <source>There is no guess {id}; `idm review --everywhere` lists those there are.</source>
        <translation>No hay ninguna suposición {id}; `idm review --everywhere` muestra las que hay.</translation>
    </message>
    <message>
        <source>Only a name or a quotation can be given to another person; correct its value instead.</source>
        <translation>Solo un nombre o una cita se pueden atribuir a otra persona; corrija más bien su valor.</translation>
    </message>
    <message>
        <source>Only a name or a quotation has words of its own; correct its value instead.</source>
        <translation>Solo un nombre o una cita tienen palabras propias; corrija más bien su valor.</translation>
    </message>
    <message>
        <source>Those words do not stand in the passage of the guess; copy them from there.</source>
        <translation>Esas palabras no figuran en el pasaje de la suposición; cópielas de allí.</translation>
    </message>
    <message>
        <source>That is one person already; name two.</source>
        <translation>Ya es una sola persona; indique dos.</translation>
    </message>
    <message>
        <source>{name} was not merged from two; choose a mention that is somebody else&apos;s.</source>
        <translation>{name} no es la unión de dos personas; elija una mención que sea de otra persona.</translation>
    </message>
    <message>
        <source>This guess is no name in the text, so nothing can be parted there.</source>
        <translation>Esta suposición no es un nombre en el texto, así que allí no hay nada que separar.</translation>
    </message>
    <message>
        <source>“{unknown}” is no kind to search; there are {kinds}.</source>
        <translation>«{unknown}» no es un tipo de resultado; hay {kinds}.</translation>
    </message>
    <message>
        <source>Its file names this place.</source>
        <translation>Su archivo indica este lugar.</translation>
    </message>
    <message>
        <source>There is no guess {id} in {document}; `idm review {document}` lists those there are.</source>
        <translation>No hay ninguna suposición {id} en {document}; `idm review {document}` muestra las que hay.</translation>
    </message>
    <message>
        <source>Those words are no longer in this text; open it again.</source>
        <translation>Esas palabras ya no están en este texto; ábralo de nuevo.</translation>
    </message>
    <message>
        <source>“{ref}” is no passage; name one such as DOC/p14.</source>
        <translation>«{ref}» no es un pasaje; indique uno, por ejemplo DOC/p14.</translation>
    </message>
    <message>
        <source>A document needs a {kind}; write the right one after `idm edit {document} {kind}=`.</source>
        <translation>Un documento necesita este dato ({kind}); escriba el correcto después de `idm edit {document} {kind}=`.</translation>
    </message>
    <message>
        <source>{how} “{speaker}”; `idm list speakers` shows who there is.</source>
        <translation>{how} «{speaker}»; `idm list speakers` muestra quiénes hay.</translation>
    </message>
    <message>
        <source>The {key} is longer than {longest} characters; shorten it.</source>
        <translation>Este dato ({key}) tiene más de {longest} caracteres; acórtelo.</translation>
    </message>
    <message>
        <source>The {key} cannot be empty; write one.</source>
        <translation>Este dato ({key}) no puede estar vacío; indíquelo.</translation>
    </message>
    <message>
        <source>“{text}” is no country code; write the two letters of ISO 3166, such as KE.</source>
        <translation>«{text}» no es un código de país; escriba las dos letras de ISO 3166, por ejemplo KE.</translation>
    </message>
    <message>
        <source>“{text}” is no language code; write one such as en, fr or es.</source>
        <translation>«{text}» no es un código de idioma; escriba por ejemplo en, fr o es.</translation>
    </message>
    <message>
        <source>{end} is before {start}; write the first day first.</source>
        <translation>{end} es anterior a {start}; escriba antes el primer día.</translation>
    </message>
    <message>
        <source>“{text}” is no {key}; there are {choices}.</source>
        <translation>«{text}» no es posible aquí ({key}); hay {choices}.</translation>
    </message>
    <message>
        <source>“{text}” is no date; write it as year, month and day, such as 2018-10-08.</source>
        <translation>«{text}» no es una fecha; escriba año, mes y día, por ejemplo 2018-10-08.</translation>
    </message>
    <message>
        <source>The library {place} is on a disk across a network, whose locks may fail; move it to this computer.</source>
        <translation>La biblioteca {place} está en un disco de red, cuyos bloqueos pueden fallar; trasládela a este ordenador.</translation>
    </message>
    <message>
        <source>The library is in {parent}, which another program synchronises; a database that is in use may be torn by that, so move the library elsewhere and synchronise a folder of exported notes.</source>
        <translation>La biblioteca está en {parent}, que otro programa sincroniza; una base de datos en uso puede estropearse con ello, así que traslade la biblioteca a otro lugar y sincronice una carpeta de notas exportadas.</translation>
    </message>
    <message>
        <source>This library can only be read, for {path} may not be written; change who may write there, or copy the library to another folder, and open it again.</source>
        <translation>Esta biblioteca solo se puede leer, pues no está permitido escribir en {path}; cambie quién puede escribir allí, o copie la biblioteca a otra carpeta, y ábrala de nuevo.</translation>
    </message>
    <message>
        <source>A window has this library open; close it, then restore.</source>
        <translation>Una ventana tiene abierta esta biblioteca; ciérrela y luego restablezca.</translation>
    </message>
    <message>
        <source>There is no profile “{profile}”; choose one of {profiles}.</source>
        <translation>No hay ningún perfil «{profile}»; elija uno de {profiles}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written in {folder} ({error}); choose another folder.</source>
        <translation>«{name}» no se puede escribir en {folder} ({error}); elija otra carpeta.</translation>
    </message>
    <message>
        <source>There is no room to write “{name}” in {folder}; your notes are safe here, so make room and export again.</source>
        <translation>No hay sitio para escribir «{name}» en {folder}; sus notas están a salvo aquí, así que haga sitio y exporte de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” is not an ordinary file and is left as it is; move it away.</source>
        <translation>«{name}» no es un archivo corriente y se deja como está; apártelo.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({error}).</source>
        <translation>«{name}» no se puede leer ({error}).</translation>
    </message>
    <message>
        <source>There is no file “{path}”; check its name and folder.</source>
        <translation>No hay ningún archivo «{path}»; compruebe su nombre y su carpeta.</translation>
    </message>
    <message>
        <source>“{name}” is no file that notes could be read from.</source>
        <translation>«{name}» no es un archivo del que se puedan leer notas.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {largest} MB and was not read.</source>
        <translation>«{name}» pasa de {largest} MB y no se ha leído.</translation>
    </message>
    <message>
        <source>“{name}” is not UTF-8 text, so its notes cannot be read.</source>
        <translation>«{name}» no es texto UTF-8, así que sus notas no se pueden leer.</translation>
    </message>
    <message>
        <source>“{name}” was changed by somebody while notes were exported; export again.</source>
        <translation>«{name}» lo ha cambiado alguien mientras se exportaban las notas; exporte de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” was not written by this program and is left as it is; move it away.</source>
        <translation>«{name}» no lo escribió este programa y se deja como está; apártelo.</translation>
    </message>
    <message>
        <source>Line {line_num}: it is not a table that can be read ({error}).</source>
        <translation>Línea {line_num}: no es una tabla que se pueda leer ({error}).</translation>
    </message>
    <message>
        <source>It holds no notes that this program can read: neither its own, nor any of Hypothesis, Zotero, calibre, Foliate or Readwise.</source>
        <translation>No contiene notas que este programa pueda leer: ni las suyas, ni las de Hypothesis, Zotero, calibre, Foliate o Readwise.</translation>
    </message>
    <message>
        <source>It is not JSON that can be read ({reason}).</source>
        <translation>No es JSON que se pueda leer ({reason}).</translation>
    </message>
    <message>
        <source>This file holds no notes that were exported from this program.</source>
        <translation>Este archivo no contiene notas exportadas de este programa.</translation>
    </message>
    <message>
        <source>These notes were written by a later version of this program; bring it up to date first.</source>
        <translation>Estas notas las escribió una versión posterior de este programa; actualícelo antes.</translation>
    </message>
    <message>
        <source>Line {line}: the note {id} {reason}.</source>
        <translation>Línea {line}: la nota {id} {reason}.</translation>
    </message>
    <message>
        <source>It is larger than {limit} MB, which is the most that can be imported.</source>
        <translation>Pasa de {limit} MB, que es lo máximo que se puede importar.</translation>
    </message>
    <message>
        <source>It is empty; nothing was imported.</source>
        <translation>Está vacío; no se ha importado nada.</translation>
    </message>
    <message>
        <source>It is a folder; choose the files in it.</source>
        <translation>Es una carpeta; elija los archivos que contiene.</translation>
    </message>
    <message>
        <source>It is no file but a device or a pipe; copy what comes from it into a file first.</source>
        <translation>No es un archivo, sino un dispositivo o una tubería; copie antes en un archivo lo que viene de allí.</translation>
    </message>
    <message>
        <source>There is no such file; check its name and folder.</source>
        <translation>No existe ese archivo; compruebe su nombre y su carpeta.</translation>
    </message>
    <message>
        <source>You are not allowed to read it; change its permissions or copy it first.</source>
        <translation>No tiene permiso para leerlo; cambie sus permisos o cópielo antes.</translation>
    </message>
    <message>
        <source>It cannot be read ({reason}); try to copy it to this computer first.</source>
        <translation>No se puede leer ({reason}); pruebe a copiarlo antes a este ordenador.</translation>
    </message>
    <message>
        <source>It holds zeros and no text, as files do that were not written whole; look for another copy.</source>
        <translation>Contiene ceros y ningún texto, como los archivos que no se escribieron enteros; busque otra copia.</translation>
    </message>
    <message>
        <source>Reading it took longer than the {seconds} seconds it may take; divide it into smaller files.</source>
        <translation>Leerlo ha llevado más de los {seconds} segundos que puede llevar; divídalo en archivos más pequeños.</translation>
    </message>
    <message>
        <source>The program that reads such files failed on it; open it, save it again and import that.</source>
        <translation>El programa que lee estos archivos ha fallado con este; ábralo, guárdelo de nuevo e importe el resultado.</translation>
    </message>
    <message>
        <source>There is more text in it than a document of its size can hold; nothing was imported.</source>
        <translation>Contiene más texto del que cabe en un documento de su tamaño; no se ha importado nada.</translation>
    </message>
    <message>
        <source>The process that reads it did not start ({strerror}); try again.</source>
        <translation>El proceso que lo lee no ha arrancado ({strerror}); inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It unpacks to far more than a document of its size can hold, and was not opened.</source>
        <translation>Descomprimido es mucho más grande de lo que cabe en un documento de su tamaño, y no se ha abierto.</translation>
    </message>
    <message>
        <source>It is incomplete or damaged; open it in the program that made it, save it again and import that.</source>
        <translation>Está incompleto o dañado; ábralo en el programa que lo hizo, guárdelo de nuevo e importe el resultado.</translation>
    </message>
    <message>
        <source>It is protected by a password; open it, save it without the password and import that.</source>
        <translation>Está protegido con una contraseña; ábralo, guárdelo sin contraseña e importe el resultado.</translation>
    </message>
    <message>
        <source>Reading it takes more memory than is allowed; divide it into smaller files and import those.</source>
        <translation>Leerlo requiere más memoria de la permitida; divídalo en archivos más pequeños e impórtelos.</translation>
    </message>
    <message>
        <source>Its contents are nested too deeply for a document; open it, save it again and import that.</source>
        <translation>Su contenido está demasiado anidado para un documento; ábralo, guárdelo de nuevo e importe el resultado.</translation>
    </message>
    <message>
        <source>It is damaged or not what it is called; open it in the program that made it, save it again and import that.</source>
        <translation>Está dañado o no es lo que dice su nombre; ábralo en el programa que lo hizo, guárdelo de nuevo e importe el resultado.</translation>
    </message>
    <message>
        <source>It is not in UTF-8 and was read as Windows-1252; if accented letters look wrong, choose another.</source>
        <translation>No está en UTF-8 y se ha leído como Windows-1252; si las letras acentuadas parecen erróneas, elija otra codificación.</translation>
    </message>
    <message>
        <source>It is not a text file; save it as plain text (.txt) and import that.</source>
        <translation>No es un archivo de texto; guárdelo como texto sin formato (.txt) e importe el resultado.</translation>
    </message>
    <message>
        <source>It cannot be read as {encoding}; choose another encoding.</source>
        <translation>No se puede leer como {encoding}; elija otra codificación.</translation>
    </message>
    <message>
        <source>Text that is hidden in Word was left out.</source>
        <translation>El texto oculto en Word se ha dejado fuera.</translation>
    </message>
    <message>
        <source>A part of it that is kept in another file was left out.</source>
        <translation>Una parte suya guardada en otro archivo se ha dejado fuera.</translation>
    </message>
    <message>
        <source>It is an Excel workbook; save the text you need as a Word file (.docx) and import that.</source>
        <translation>Es un libro de Excel; guarde el texto que necesita como archivo de Word (.docx) e importe el resultado.</translation>
    </message>
    <message>
        <source>It is a PowerPoint presentation; save the text you need as a Word file (.docx) and import that.</source>
        <translation>Es una presentación de PowerPoint; guarde el texto que necesita como archivo de Word (.docx) e importe el resultado.</translation>
    </message>
    <message>
        <source>It is an OpenDocument file; save it as a Word file (.docx) and import that.</source>
        <translation>Es un archivo OpenDocument; guárdelo como archivo de Word (.docx) e importe el resultado.</translation>
    </message>
    <message>
        <source>It is an electronic book; save it as a web page (.html) and import that.</source>
        <translation>Es un libro electrónico; guárdelo como página web (.html) e importe el resultado.</translation>
    </message>
    <message>
        <source>It is an archive of files; unpack it and import the files in it.</source>
        <translation>Es un paquete de archivos; descomprímalo e importe los archivos que contiene.</translation>
    </message>
    <message>
        <source>It has a document type, which no Word file has and which may do harm; open it, save it again and import that.</source>
        <translation>Tiene un tipo de documento, que ningún archivo de Word tiene y que puede hacer daño; ábralo, guárdelo de nuevo e importe el resultado.</translation>
    </message>
    <message>
        <source>It is nested more deeply than any document; open it in Word, save it again and import that.</source>
        <translation>Está más anidado que cualquier documento; ábralo en Word, guárdelo de nuevo e importe el resultado.</translation>
    </message>
    <message>
        <source>Its contents are damaged; open it in the program that made it, save it again and import that.</source>
        <translation>Su contenido está dañado; ábralo en el programa que lo hizo, guárdelo de nuevo e importe el resultado.</translation>
    </message>
    <message>
        <source>Its pages are pictures without text, as a scanner makes them; run text recognition (OCR) over it and import the result.</source>
        <translation>Sus páginas son imágenes sin texto, como las que hace un escáner; páselo por el reconocimiento de texto (OCR) e importe el resultado.</translation>
    </message>
    <message>
        <source>There is no text in it; nothing was imported.</source>
        <translation>No contiene texto; no se ha importado nada.</translation>
    </message>
    <message>
        <source>Page {number} is damaged and could not be read.</source>
        <translation>La página {number} está dañada y no se ha podido leer.</translation>
    </message>
    <message>
        <source>Page {number} {what}.</source>
        <translation>La página {number} {what}.</translation>
    </message>
    <message>
        <source>It is incomplete or damaged; open it in a PDF viewer, save or print it to PDF again and import that.</source>
        <translation>Está incompleto o dañado; ábralo en un visor de PDF, guárdelo o imprímalo de nuevo como PDF e importe el resultado.</translation>
    </message>
    <message>
        <source>It is an RTF file; save it as a Word file (.docx) or plain text (.txt) and import that.</source>
        <translation>Es un archivo RTF; guárdelo como archivo de Word (.docx) o texto sin formato (.txt) e importe el resultado.</translation>
    </message>
    <message>
        <source>It is a PostScript file; save it as a PDF file and import that.</source>
        <translation>Es un archivo PostScript; guárdelo como PDF e importe el resultado.</translation>
    </message>
    <message>
        <source>It is a compressed archive; unpack it and import the files in it.</source>
        <translation>Es un archivo comprimido; descomprímalo e importe los archivos que contiene.</translation>
    </message>
    <message>
        <source>It is a picture; run text recognition over it and import the result.</source>
        <translation>Es una imagen; pásela por el reconocimiento de texto e importe el resultado.</translation>
    </message>
    <message>
        <source>It is a file of an old Office program; save it as a Word file (.docx) and import that.</source>
        <translation>Es un archivo de un programa antiguo de Office; guárdelo como archivo de Word (.docx) e importe el resultado.</translation>
    </message>
    <message>
        <source>It is a web archive; save it as a web page (.html) and import that.</source>
        <translation>Es un archivo web; guárdelo como página web (.html) e importe el resultado.</translation>
    </message>
    <message>
        <source>It is {name} but is {words}, and was read as one.</source>
        <translation>El archivo, {name}, es en realidad {words}, y se ha leído como tal.</translation>
    </message>
    <message>
        <source>Files ending in {suffix} are not read; save it as plain text (.txt) and import that.</source>
        <translation>Los archivos acabados en {suffix} no se leen; guárdelo como texto sin formato (.txt) e importe el resultado.</translation>
    </message>
    <message>
        <source>It is called {suffix} but is not {words}; if it is text, rename it to end in .txt.</source>
        <translation>Su nombre acaba en {suffix}, pero no es {words}; si es texto, haga que su nombre acabe en .txt.</translation>
    </message>
    <message>
        <source>{path} is damaged; run `idm doctor --repair` to make it again from what you imported.</source>
        <translation>{path} está dañado; ejecute `idm doctor --repair` para rehacerlo con lo que ha importado.</translation>
    </message>
    <message>
        <source>{path} cannot be used ({said}); run `idm doctor` to see what is wrong.</source>
        <translation>{path} no se puede usar ({said}); ejecute `idm doctor` para ver qué falla.</translation>
    </message>
    <message>
        <source>{path} belongs to another program; move it away, or choose another library folder.</source>
        <translation>{path} pertenece a otro programa; apártelo o elija otra carpeta de biblioteca.</translation>
    </message>
    <message>
        <source>{path} was written by a later version of IDM Desktop; install that version to open it.</source>
        <translation>{path} lo escribió una versión posterior de IDM Desktop; instálela para abrirlo.</translation>
    </message>
    <message>
        <source>{path} cannot be kept safely on this disk; choose another library folder.</source>
        <translation>{path} no se puede guardar con seguridad en este disco; elija otra carpeta de biblioteca.</translation>
    </message>
    <message>
        <source>Another window or command is writing to {path}; try again when it has finished.</source>
        <translation>Otra ventana u orden está escribiendo en {path}; inténtelo de nuevo cuando haya acabado.</translation>
    </message>
    <message>
        <source>{path} cannot be written; check the permissions of its folder.</source>
        <translation>{path} no se puede escribir; compruebe los permisos de su carpeta.</translation>
    </message>
    <message>
        <source>The disk is full, so {path} was left as it was; make room and try again.</source>
        <translation>El disco está lleno, así que {path} se ha dejado como estaba; haga sitio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} is read-only and of an older version; make it writable once.</source>
        <translation>{path} es de solo lectura y de una versión anterior; permita escribir en él una vez.</translation>
    </message>
    <message>
        <source>{path} is of an earlier version; it is made again from what you imported at the next start.</source>
        <translation>{path} es de una versión anterior; se rehará en el próximo inicio con lo que ha importado.</translation>
    </message>
    <message>
        <source>The library cannot be opened at {path} ({strerror}); choose another folder.</source>
        <translation>La biblioteca no se puede abrir en {path} ({strerror}); elija otra carpeta.</translation>
    </message>
    <message>
        <source>“{ref}” names no group of speakers; it is idm://said/ with organisation, country or actor.</source>
        <translation>«{ref}» no designa ningún grupo de oradores; es idm://said/ con organisation, country o actor.</translation>
    </message>
    <message>
        <source>Nobody here speaks for “{value}”; the list of speakers shows those there are.</source>
        <translation>Nadie aquí habla en nombre de «{value}»; la lista de oradores muestra quiénes hay.</translation>
    </message>
    <message>
        <source>{id} cannot be opened as a page; open the passage it stands in.</source>
        <translation>{id} no se puede abrir como página; abra el pasaje en que está.</translation>
    </message>
    <message>
        <source>This event has no document yet; import one.</source>
        <translation>Este evento todavía no tiene ningún documento; importe uno.</translation>
    </message>
    <message>
        <source>There is no passage {place} in {document}; they are counted from 1 to {last}.</source>
        <translation>No hay pasaje {place} en {document}; se cuentan del 1 al {last}.</translation>
    </message>
    <message>
        <source>No paragraph of {document} has the printed number {place}; our count is written as in {document}/p1.</source>
        <translation>Ningún párrafo de {document} lleva impreso el número {place}; nuestra cuenta se escribe como en {document}/p1.</translation>
    </message>
    <message>
        <source>Nothing here has the address or id “{ref}”; `idm list documents` shows what there is.</source>
        <translation>Nada aquí tiene la dirección o el identificador «{ref}»; `idm list documents` muestra lo que hay.</translation>
    </message>
    <message>
        <source>No passage has them all; these are passages of documents that do.</source>
        <translation>Ningún pasaje las tiene todas; estos son pasajes de documentos que las tienen.</translation>
    </message>
    <message>
        <source>There is no briefing “{id}”; `idm list briefings` shows those there are.</source>
        <translation>No hay ninguna síntesis «{id}»; `idm list briefings` muestra las que hay.</translation>
    </message>
    <message>
        <source>The briefing {id} is damaged and was left as it is; restore a backup that has it whole.</source>
        <translation>La síntesis {id} está dañada y se ha dejado como está; restablezca una copia que la tenga entera.</translation>
    </message>
    <message>
        <source>The notebook {path} was written by an earlier version and cannot be brought up to date where it is: the file or its folder may not be written.</source>
        <translation>El cuaderno {path} lo escribió una versión anterior y no se puede actualizar donde está: no se permite escribir en el archivo o en su carpeta.</translation>
    </message>
    <message>
        <source>There is no notebook at {path}.</source>
        <translation>No hay ningún cuaderno en {path}.</translation>
    </message>
    <message>
        <source>It is truncated after each write.</source>
        <translation>Se vacía después de cada escritura.</translation>
    </message>
    <message>
        <source>Another program set it to {mode}; open it once.</source>
        <translation>Otro programa lo ha puesto en {mode}; ábralo una vez.</translation>
    </message>
    <message>
        <source>Only you may read or write it.</source>
        <translation>Solo usted puede leerlo o escribirlo.</translation>
    </message>
    <message>
        <source>Damaged: {damaged}. The others can be read and exported.</source>
        <translation>Dañadas: {damaged}. Las demás se pueden leer y exportar.</translation>
    </message>
    <message>
        <source>{kept}, all whole.</source>
        <translation>{kept}, todas íntegras.</translation>
    </message>
    <message>
        <source>There is none yet; make one with “idm backup”.</source>
        <translation>Todavía no hay ninguna; haga una con «idm backup».</translation>
    </message>
    <message>
        <source>It is missing; put a backup there with “idm restore {file}”.</source>
        <translation>Falta; ponga allí una copia con «idm restore {file}».</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Todavía no hay ninguno.</translation>
    </message>
    <message>
        <source>Every page of the file is as SQLite wrote it.</source>
        <translation>Cada página del archivo está como SQLite la escribió.</translation>
    </message>
    <message>
        <source>{loose} rows belong to no note.</source>
        <translation>Filas que no pertenecen a ninguna nota: {loose}.</translation>
    </message>
    <message>
        <source>Every row has its note.</source>
        <translation>Cada fila tiene su nota.</translation>
    </message>
    <message>
        <source>Others may use {others}.</source>
        <translation>Otros pueden usar {others}.</translation>
    </message>
    <message>
        <source>Every note and revision is as it was written.</source>
        <translation>Cada nota y cada revisión está como se escribió.</translation>
    </message>
    <message>
        <source>Damaged: {hurt}.</source>
        <translation>Dañadas: {hurt}.</translation>
    </message>
    <message>
        <source>Every briefing is as it was written.</source>
        <translation>Cada síntesis está como se escribió.</translation>
    </message>
    <message>
        <source>Every note can be searched.</source>
        <translation>Cada nota se puede encontrar.</translation>
    </message>
    <message>
        <source>Some notes cannot be searched; repair it.</source>
        <translation>Algunas notas no se pueden encontrar; repárelo.</translation>
    </message>
    <message>
        <source>It cannot be told whether the notebook is older than the last time ({error}).</source>
        <translation>No se puede saber si el cuaderno es más antiguo que la última vez ({error}).</translation>
    </message>
    <message>
        <source>It is as new as the last time it was open.</source>
        <translation>Es tan reciente como la última vez que se abrió.</translation>
    </message>
    <message>
        <source>Not whole: {bad}.</source>
        <translation>No íntegras: {bad}.</translation>
    </message>
    <message>
        <source>The disk reported a fault while {path} was used; keep your text elsewhere, then start the program again.</source>
        <translation>El disco ha señalado un fallo mientras se usaba {path}; guarde su texto en otro lugar y vuelva a iniciar el programa.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was written to {path}; make room and save again.</source>
        <translation>El disco está lleno, así que no se ha escrito nada en {path}; haga sitio y guarde de nuevo.</translation>
    </message>
    <message>
        <source>Another file has taken the place of {path}, so nothing was written; start the program again.</source>
        <translation>Otro archivo ha ocupado el lugar de {path}, así que no se ha escrito nada; vuelva a iniciar el programa.</translation>
    </message>
    <message>
        <source>The notebook {path} can only be read, for the file or its folder may not be written; change who may write there, or copy the library to another folder.</source>
        <translation>El cuaderno {path} solo se puede leer, pues no está permitido escribir en el archivo o en su carpeta; cambie quién puede escribir allí, o copie la biblioteca a otra carpeta.</translation>
    </message>
    <message>
        <source>The backup {path} could not be written ({reason}); name another place for it.</source>
        <translation>La copia {path} no se ha podido escribir ({reason}); indique otro lugar.</translation>
    </message>
    <message>
        <source>The notebook {path} cannot be opened or written; check who may use the file and its folder.</source>
        <translation>El cuaderno {path} no se puede abrir ni escribir; compruebe quién puede usar el archivo y su carpeta.</translation>
    </message>
    <message>
        <source>The notebook {path} is damaged; run “idm doctor” to see what can be read, or “idm restore FILE” with a backup.</source>
        <translation>El cuaderno {path} está dañado; ejecute «idm doctor» para ver qué se puede leer, o «idm restore FILE» con una copia.</translation>
    </message>
    <message>
        <source>{path} is not a notebook of this program; move it away, or put a backup there with “idm restore FILE”.</source>
        <translation>{path} no es un cuaderno de este programa; apártelo, o ponga allí una copia con «idm restore FILE».</translation>
    </message>
    <message>
        <source>The notebook {path} is an empty file; run “idm doctor”, or put a backup there with “idm restore FILE”.</source>
        <translation>El cuaderno {path} es un archivo vacío; ejecute «idm doctor», o ponga allí una copia con «idm restore FILE».</translation>
    </message>
    <message>
        <source>Another program is writing to {path}{holder}; try again when it has finished.</source>
        <translation>Otro programa está escribiendo en {path}{holder}; inténtelo de nuevo cuando haya acabado.</translation>
    </message>
    <message>
        <source>{path} cannot be used ({reason}).</source>
        <translation>{path} no se puede usar ({reason}).</translation>
    </message>
    <message>
        <source>Two meanings would have one name; give each its own.</source>
        <translation>Dos significados tendrían el mismo nombre; dé a cada uno el suyo.</translation>
    </message>
    <message>
        <source>The note {id} was not moved.</source>
        <translation>La nota {id} no se ha trasladado.</translation>
    </message>
    <message>
        <source>Where the note {id} was before cannot be read any more; it stays where it is.</source>
        <translation>Ya no se puede leer dónde estaba antes la nota {id}; se queda donde está.</translation>
    </message>
    <message>
        <source>“{time}” is not a time; write one like 2026-11-23T16:20:11Z.</source>
        <translation>«{time}» no es una hora; escriba una como 2026-11-23T16:20:11Z.</translation>
    </message>
    <message>
        <source>The trash keeps notes for {trash_days} days; say so if newer ones are to go for good.</source>
        <translation>La papelera guarda las notas {trash_days} días; dígalo si otras más recientes han de desaparecer del todo.</translation>
    </message>
    <message>
        <source>{overdue} of {total} notes would be removed for good; say so if they are to go.</source>
        <translation>Notas que desaparecerían del todo: {overdue} de {total}; dígalo si han de desaparecer.</translation>
    </message>
    <message>
        <source>No note has the tag “{wanted}”.</source>
        <translation>Ninguna nota lleva la etiqueta «{wanted}».</translation>
    </message>
    <message>
        <source>The notebook {path} was written by a later version of this program; nothing in it was changed.</source>
        <translation>El cuaderno {path} lo escribió una versión posterior de este programa; no se ha cambiado nada en él.</translation>
    </message>
    <message>
        <source>{path} was not restored because it is damaged ({flaw}); choose another backup from the list of “idm doctor”.</source>
        <translation>{path} no se ha restablecido porque está dañado ({flaw}); elija otra copia de la lista de «idm doctor».</translation>
    </message>
    <message>
        <source>There is no notebook at {notebook}.</source>
        <translation>No hay ningún cuaderno en {notebook}.</translation>
    </message>
    <message>
        <source>{source} is neither a notebook nor a backup of everything by this program; choose another.</source>
        <translation>{source} no es ni un cuaderno ni una copia completa de este programa; elija otro.</translation>
    </message>
    <message>
        <source>There is no saved search “{name}”; `idm list searches` shows those there are.</source>
        <translation>No hay ninguna búsqueda guardada «{name}»; `idm list searches` muestra las que hay.</translation>
    </message>
    <message>
        <source>An empty search cannot be saved; say what it looks for.</source>
        <translation>Una búsqueda vacía no se puede guardar; diga qué busca.</translation>
    </message>
    <message>
        <source>There is a saved search “{named}” already; choose another name.</source>
        <translation>Ya hay una búsqueda guardada «{named}»; elija otro nombre.</translation>
    </message>
    <message>
        <source>The name of a saved search is empty; type one.</source>
        <translation>El nombre de la búsqueda que se guarda está vacío; escriba uno.</translation>
    </message>
    <message>
        <source>The name of a saved search has at most {longest} characters; choose a shorter one.</source>
        <translation>El nombre de una búsqueda guardada tiene como mucho {longest} caracteres; elija uno más corto.</translation>
    </message>
    <message>
        <source>This notebook is older than the last time it was open ({time}): it lacks {missing}. Look for a newer copy with “idm doctor” before you go on writing.</source>
        <translation>Este cuaderno es más antiguo que la última vez que se abrió ({time}): le falta {missing}. Busque una copia más reciente con «idm doctor» antes de seguir escribiendo.</translation>
    </message>
    <message>
        <source>Another notebook, with {notes}, was at {file} the last time ({time}). If you did not replace it yourself, look for a backup with “idm doctor” before you go on writing.</source>
        <translation>La última vez había en {file} otro cuaderno, con {notes} ({time}). Si no lo ha sustituido usted, busque una copia con «idm doctor» antes de seguir escribiendo.</translation>
    </message>
    <message>
        <source>“{meaning}” is not a meaning; possible are {meanings}, or none.</source>
        <translation>«{meaning}» no es un significado; son posibles {meanings}, o ninguno.</translation>
    </message>
    <message>
        <source>“{share}” is not a sharing mark; possible are {shares}.</source>
        <translation>«{share}» no es una marca de uso compartido; son posibles {shares}.</translation>
    </message>
    <message>
        <source>“{shown}” cannot be a tag; use letters, digits, and the signs _ - /.</source>
        <translation>«{shown}» no puede ser una etiqueta; use letras, cifras y los signos _ - /.</translation>
    </message>
    <message>
        <source>“{shown}” cannot be a tag; it needs at least one letter.</source>
        <translation>«{shown}» no puede ser una etiqueta; necesita al menos una letra.</translation>
    </message>
    <message>
        <source>“{shown}” cannot be a tag because it is all digits; put a letter before them, such as y{cleaned}.</source>
        <translation>«{shown}» no puede ser una etiqueta porque son todo cifras; ponga delante una letra, por ejemplo y{cleaned}.</translation>
    </message>
    <message>
        <source>A note cannot be about a “{kind}”; possible are {targets}.</source>
        <translation>Una nota no puede tratar de «{kind}»; son posibles {targets}.</translation>
    </message>
    <message>
        <source>“{given}” cannot be the id of a note; one is n- and at least six letters or digits.</source>
        <translation>«{given}» no puede ser el identificador de una nota; es n- y al menos seis letras o cifras.</translation>
    </message>
    <message>
        <source>The note {id} is damaged and was not changed; write your words in a new note, or run “idm doctor --repair”, which goes back to its last sound revision.</source>
        <translation>La nota {id} está dañada y no se ha cambiado; escriba sus palabras en una nota nueva, o ejecute «idm doctor --repair», que vuelve a su última revisión sana.</translation>
    </message>
    <message>
        <source>There is a note {id} already; nothing was written over it.</source>
        <translation>Ya hay una nota {id}; no se ha escrito nada encima.</translation>
    </message>
    <message>
        <source>It has a paragraph of {longest} characters, in which no names and quotations were looked for.</source>
        <translation>Tiene un párrafo de {longest} caracteres, en el que no se han buscado nombres ni citas.</translation>
    </message>
    <message>
        <source>Not named in this text: {absent}.</source>
        <translation>No figuran en este texto: {absent}.</translation>
    </message>
    <message>
        <source>{found} of the {wanted} conclusions in the guide were found in this text.</source>
        <translation>Conclusiones de la guía encontradas en este texto: {found} de {wanted}.</translation>
    </message>
    <message>
        <source>{name} is not valid TOML ({error}); correct it and try again.</source>
        <translation>{name} no es TOML válido ({error}); corríjalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} lacks or misuses the entry {error}; correct it and try again.</source>
        <translation>En {name}, la entrada {error} falta o está mal usada; corríjala e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Reading all notes…</source>
        <translation>Leyendo todas las notas…</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Read it in brief</source>
        <translation>Leer en breve</translation>
    </message>
    <message>
        <source>See it at a glance</source>
        <translation>Ver de un vistazo</translation>
    </message>
    <message>
        <source>An empty library</source>
        <translation>Una biblioteca vacía</translation>
    </message>
    <message>
        <source>There is no document here yet. Import one, or drop a file on this window.</source>
        <translation>Todavía no hay ningún documento. Importe uno o arrastre un archivo a esta ventana.</translation>
    </message>
    <message>
        <source>Import a document…</source>
        <translation>Importar un documento…</translation>
    </message>
    <message>
        <source>Read the document</source>
        <translation>Leer el documento</translation>
    </message>
    <message>
        <source>Read the official text</source>
        <translation>Leer el texto oficial</translation>
    </message>
    <message>
        <source>Open the official text…</source>
        <translation>Abrir el texto oficial…</translation>
    </message>
    <message>
        <source>This library holds the dialogue in brief, in our own words: {conclusions}, {sessions}, {speakers}.</source>
        <translation>Esta biblioteca recoge el diálogo en breve, con nuestras propias palabras: {conclusions}, {sessions}, {speakers}.</translation>
    </message>
    <message>
        <source>This library holds {conclusions}, {sessions} and {speakers} of this dialogue.</source>
        <translation>Esta biblioteca contiene {conclusions}, {sessions} y {speakers} de este diálogo.</translation>
    </message>
    <message>
        <source>The official text is here too, and can be read alone or beside it.</source>
        <translation>El texto oficial también está aquí y puede leerse solo o en paralelo.</translation>
    </message>
    <message>
        <source>A document of it is here, to be read, searched and quoted in its exact words.</source>
        <translation>Aquí hay un documento suyo, para leerlo, buscar en él y citarlo palabra por palabra.</translation>
    </message>
    <message>
        <source>Open the organiser’s own summary to read, search and quote its exact words beside it.</source>
        <translation>Abra el resumen del organizador para leer, buscar y citar sus palabras exactas en paralelo.</translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <source>Tags, with blanks between</source>
        <translation>Etiquetas, separadas por espacios</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>Tending</name>
    <message>
        <source>Everything you have written is saved.</source>
        <translation>Todo lo que ha escrito está guardado.</translation>
    </message>
    <message>
        <source>Something is wrong: {wrong}.</source>
        <translation>Algo va mal: {wrong}.</translation>
    </message>
    <message>
        <source>Mend it…</source>
        <translation>Reparar…</translation>
    </message>
    <message>
        <source>Everything is whole: the library, the notes and their backups.</source>
        <translation>Todo está íntegro: la biblioteca, las notas y sus copias.</translation>
    </message>
</context>
<context>
    <name>Territories</name>
    <message>
        <source>Afghanistan</source>
        <translation>Afganistán</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albania</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Argelia</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Samoa Americana</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation>Andorra</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguila</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antártida</translation>
    </message>
    <message>
        <source>Antigua &amp; Barbuda</source>
        <translation>&amp;Antigua y Barbuda</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentina</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenia</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Austria</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbaiyán</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahrein</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesh</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Belarús</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Bélgica</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belice</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Benin</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermudas</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bhután</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivia</translation>
    </message>
    <message>
        <source>Bosnia &amp; Herzegovina</source>
        <translation>&amp;Bosnia y Herzegovina</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botswana</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Isla Bouvet</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Territorio Británico del Océano Índico</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Islas Vírgenes Británicas</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei Darussalam</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgaria</translation>
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
        <translation>Camboya</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Camerún</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Cabo Verde</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Caribe neerlandés</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Islas Caimán</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>República Centroafricana</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Chad</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Isla Christmas</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation>Islas Cocos (Keeling)</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombia</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Comoras</translation>
    </message>
    <message>
        <source>Congo - Brazzaville</source>
        <translation>Congo</translation>
    </message>
    <message>
        <source>Congo - Kinshasa</source>
        <translation>República Democrática del Congo</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Islas Cook</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croacia</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Cuba</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Curazao</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Chipre</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Chequia</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dinamarca</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Djibouti</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>República Dominicana</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Egipto</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Guinea Ecuatorial</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritrea</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonia</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Eswatini</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Etiopía</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Islas Malvinas (Falkland Islands)</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Islas Feroe</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fiji</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlandia</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Guayana Francesa</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Polinesia Francesa</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Territorios Australes Franceses</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabón</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambia</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgia</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemania</translation>
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
        <translation>Grecia</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Groenlandia</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Granada</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadalupe</translation>
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
        <translation>Guernsey</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinea</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Guinea-Bissau</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haití</translation>
    </message>
    <message>
        <source>Heard &amp; McDonald Islands</source>
        <translation>Islas &amp;Heard y McDonald</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Hong Kong SAR China</source>
        <translation>Hong Kong (China)</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hungría</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islandia</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Irán</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Iraq</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Isla de Man</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italia</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaica</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japón</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordania</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazajstán</translation>
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
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirguistán</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Letonia</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Líbano</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesotho</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Liberia</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libia</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituania</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburgo</translation>
    </message>
    <message>
        <source>Macao SAR China</source>
        <translation>Macao (China)</translation>
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
        <translation>Malasia</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Maldivas</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Malí</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Islas Marshall</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinica</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauritania</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Mauricio</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>México</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Micronesia</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldova</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Mónaco</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolia</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marruecos</translation>
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
        <translation>Namibia</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Nauru</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Nepal</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Países Bajos</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Nueva Caledonia</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nueva Zelandia</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Níger</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>Niue</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Isla Norfolk</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>República Popular Democrática de Corea</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Macedonia del Norte</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Islas Marianas Septentrionales</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noruega</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Omán</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistán</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palau</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>Estado de Palestina</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panamá</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papua Nueva Guinea</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Perú</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filipinas</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation>Islas Pitcairn</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polonia</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Qatar</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumania</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Federación de Rusia</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Rwanda</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Samoa</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>San Marino</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabia Saudita</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbia</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychelles</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leona</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>San Martín (parte neerlandesa)</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Eslovaquia</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Eslovenia</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Islas Salomón</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalia</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Sudáfrica</translation>
    </message>
    <message>
        <source>South Georgia &amp; South Sandwich Islands</source>
        <translation>&amp;Georgia del Sur e Islas Sandwich del Sur</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>República de Corea</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Sudán del Sur</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>España</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>St. Barthélemy</source>
        <translation>San Bartolomé</translation>
    </message>
    <message>
        <source>St. Helena</source>
        <translation>Santa Elena</translation>
    </message>
    <message>
        <source>St. Kitts &amp; Nevis</source>
        <translation>Saint &amp;Kitts y Nevis</translation>
    </message>
    <message>
        <source>St. Lucia</source>
        <translation>Santa Lucía</translation>
    </message>
    <message>
        <source>St. Martin</source>
        <translation>San Martín</translation>
    </message>
    <message>
        <source>St. Pierre &amp; Miquelon</source>
        <translation>San &amp;Pedro y Miquelón</translation>
    </message>
    <message>
        <source>St. Vincent &amp; Grenadines</source>
        <translation>San &amp;Vicente y las Granadinas</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudán</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>Svalbard &amp; Jan Mayen</source>
        <translation>Svalbard &amp;y Jan Mayen</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suecia</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suiza</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Siria</translation>
    </message>
    <message>
        <source>São Tomé &amp; Príncipe</source>
        <translation>&amp;Santo Tomé y Príncipe</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwán</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tayikistán</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>República Unida de Tanzanía</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Tailandia</translation>
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
        <translation>Tokelau</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Trinidad &amp; Tobago</source>
        <translation>&amp;Trinidad y Tabago</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Túnez</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistán</translation>
    </message>
    <message>
        <source>Turks &amp; Caicos Islands</source>
        <translation>&amp;Islas Turcas y Caicos</translation>
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
        <translation>Islas menores alejadas de los Estados Unidos</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>Islas Vírgenes de los Estados Unidos</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ucrania</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Emiratos Árabes Unidos</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Uzbekistán</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Santa Sede</translation>
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
        <translation>&amp;Wallis y Futuna</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Sáhara Occidental</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Yemen</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbabwe</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Islas de Åland</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Write here. **bold**, *italic*, - list, &gt; quote</source>
        <translation>Escriba aquí. **negrita**, *cursiva*, - lista, &gt; cita</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texto de la nota</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>A tour of the window</source>
        <translation>Recorrido por la ventana</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Conclusions, sessions, people and your notes. Press the title to see the event at a glance.</source>
        <translation>Conclusiones, sesiones, personas y sus notas. Pulse el título para ver el evento de un vistazo.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>El texto</translation>
    </message>
    <message>
        <source>Select words and press H to mark them, or 1 to 6 to say what they are; Ctrl+M writes a note. Names are links, and Alt+← goes back.</source>
        <translation>Seleccione palabras y pulse H para resaltarlas, o de 1 a 6 para indicar qué son; Ctrl+M escribe una nota. Los nombres son enlaces y Alt+← vuelve atrás.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>What you wrote on what is open. It is saved while you write, on this computer alone.</source>
        <translation>Lo que ha escrito sobre lo que está abierto. Se guarda mientras escribe, solo en este equipo.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Everything is looked through as you type: Ctrl+Shift+F.</source>
        <translation>Se busca en todo a medida que escribe: Ctrl+Mayús+F.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P finds whatever can be done, F1 shows the keys.</source>
        <translation>Ctrl+Mayús+P encuentra todo lo que se puede hacer, F1 muestra los atajos.</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Deleted notes stay here for 90 days.</source>
        <translation>Las notas eliminadas permanecen aquí 90 días.</translation>
    </message>
    <message>
        <source>Deleted notes</source>
        <translation>Notas eliminadas</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>This library cannot be opened</source>
        <translation>Esta biblioteca no se puede abrir</translation>
    </message>
    <message>
        <source>Mend it…</source>
        <translation>Reparar…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restablecer una copia…</translation>
    </message>
</context>
<context>
    <name>Understood</name>
    <message>
        <source>Type a word to look for.</source>
        <translation>Escriba una palabra que buscar.</translation>
    </message>
    <message>
        <source>Say what to find as well as what to leave out.</source>
        <translation>Indique también qué buscar, no solo qué excluir.</translation>
    </message>
    <message>
        <source>The query is long; what comes after its first part was left out.</source>
        <translation>La consulta es larga; lo que sigue a su primera parte se ha omitido.</translation>
    </message>
    <message>
        <source>No passage has them all; these are passages of documents that do.</source>
        <translation>Ningún pasaje los contiene todos; estos son pasajes de documentos que sí.</translation>
    </message>
    <message>
        <source>There is no field “{}”, so it was read as words; fields are {}.</source>
        <translation>No hay ningún campo «{}», así que se ha leído como palabras; los campos son {}.</translation>
    </message>
    <message>
        <source>“{}” is no type; types are {}.</source>
        <translation>«{}» no es un tipo; los tipos son {}.</translation>
    </message>
    <message>
        <source>“{}” is no meaning; meanings are {}.</source>
        <translation>«{}» no es un sentido; los sentidos son {}.</translation>
    </message>
    <message>
        <source>“{}” is no sharing mark; there are {}.</source>
        <translation>«{}» no es una marca para compartir; hay {}.</translation>
    </message>
    <message>
        <source>“{}” is no state of a note; states are {}.</source>
        <translation>«{}» no es un estado de una nota; los estados son {}.</translation>
    </message>
    <message>
        <source>“{}” cannot be asked for; what can is {}.</source>
        <translation>No se puede pedir «{}»; solo {}.</translation>
    </message>
    <message>
        <source>“{}” is no year; write 2018 or 2016..2018.</source>
        <translation>«{}» no es un año; escriba 2018 o 2016..2018.</translation>
    </message>
    <message>
        <source>“{}” is no language; write en, fr or es.</source>
        <translation>«{}» no es un idioma; escriba en, fr o es.</translation>
    </message>
    <message>
        <source>“{}” is no date; write 2026-01-31 or &gt;2026-01.</source>
        <translation>«{}» no es una fecha; escriba 2026-01-31 o &gt;2026-01.</translation>
    </message>
    <message>
        <source>that name or quote {}</source>
        <translation>que nombran o citan a {}</translation>
    </message>
    <message>
        <source>of session {}</source>
        <translation>de la sesión {}</translation>
    </message>
    <message>
        <source>of the event {}</source>
        <translation>del evento {}</translation>
    </message>
    <message>
        <source>of the year {}</source>
        <translation>del año {}</translation>
    </message>
    <message>
        <source>of the type {}</source>
        <translation>del tipo {}</translation>
    </message>
    <message>
        <source>in the language {}</source>
        <translation>en el idioma {}</translation>
    </message>
    <message>
        <source>with the number {}</source>
        <translation>con el número {}</translation>
    </message>
    <message>
        <source>of the document {}</source>
        <translation>del documento {}</translation>
    </message>
    <message>
        <source>of the conclusion {}</source>
        <translation>de la conclusión {}</translation>
    </message>
    <message>
        <source>tagged {}</source>
        <translation>con la etiqueta {}</translation>
    </message>
    <message>
        <source>that say {}</source>
        <translation>que dicen {}</translation>
    </message>
    <message>
        <source>that mean {}</source>
        <translation>con el significado {}</translation>
    </message>
    <message>
        <source>shared as {}</source>
        <translation>compartidas como {}</translation>
    </message>
    <message>
        <source>that have a {}</source>
        <translation>con {}</translation>
    </message>
    <message>
        <source>that are {}</source>
        <translation>en estado {}</translation>
    </message>
    <message>
        <source>changed {}</source>
        <translation>cambiadas {}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Pasajes</translation>
    </message>
    <message>
        <source>with {}</source>
        <translation>con {}</translation>
    </message>
    <message>
        <source>without {}</source>
        <translation>sin {}</translation>
    </message>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message>
        <source>or</source>
        <translation>o</translation>
    </message>
    <message>
        <source>{} more</source>
        <translation>{} más</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>«{}»</translation>
    </message>
    <message>
        <source>exactly {}</source>
        <translation>exactamente {}</translation>
    </message>
    <message>
        <source>{words} within {count} words of each other</source>
        <translation>{words} a {count} palabras como máximo una de otra</translation>
    </message>
    <message>
        <source>the pattern {} (in notes only)</source>
        <translation>el patrón {} (solo en las notas)</translation>
    </message>
    <message>
        <source>not {}</source>
        <translation>no {}</translation>
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
        <translation>Volver a una revisión anterior</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Delete a note</source>
        <translation>Eliminar una nota</translation>
    </message>
    <message>
        <source>Change a note</source>
        <translation>Cambiar una nota</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Commitment</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Postura</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>For me alone</source>
        <translation>Solo para mí</translation>
    </message>
    <message>
        <source>For the delegation</source>
        <translation>Para la delegación</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>In brief, in our own words</source>
        <translation>En breve, con nuestras propias palabras</translation>
    </message>
    <message>
        <source>Official text</source>
        <translation>Texto oficial</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
    <message>
        <source>{count} passage</source>
        <translation>{count} pasaje</translation>
    </message>
    <message>
        <source>{count} passages</source>
        <translation>{count} pasajes</translation>
    </message>
    <message>
        <source>{count} speaker</source>
        <translation>{count} orador</translation>
    </message>
    <message>
        <source>{count} speakers</source>
        <translation>{count} oradores</translation>
    </message>
    <message>
        <source>{count} session</source>
        <translation>{count} sesión</translation>
    </message>
    <message>
        <source>{count} sessions</source>
        <translation>{count} sesiones</translation>
    </message>
    <message>
        <source>{count} conclusion</source>
        <translation>{count} conclusión</translation>
    </message>
    <message>
        <source>{count} conclusions</source>
        <translation>{count} conclusiones</translation>
    </message>
    <message>
        <source>{count} quotation</source>
        <translation>{count} cita</translation>
    </message>
    <message>
        <source>{count} quotations</source>
        <translation>{count} citas</translation>
    </message>
    <message>
        <source>{count} footnote</source>
        <translation>{count} nota al pie</translation>
    </message>
    <message>
        <source>{count} footnotes</source>
        <translation>{count} notas al pie</translation>
    </message>
    <message>
        <source>{count} figure</source>
        <translation>{count} cifra</translation>
    </message>
    <message>
        <source>{count} figures</source>
        <translation>{count} cifras</translation>
    </message>
    <message>
        <source>{count} guess</source>
        <translation>{count} suposición</translation>
    </message>
    <message>
        <source>{count} guesses</source>
        <translation>{count} suposiciones</translation>
    </message>
    <message>
        <source>{count} note</source>
        <translation>{count} nota</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>{count} notas</translation>
    </message>
    <message>
        <source>{count} page</source>
        <translation>{count} página</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} páginas</translation>
    </message>
    <message>
        <source>{count} word</source>
        <translation>{count} palabra</translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>{count} palabras</translation>
    </message>
    <message>
        <source>{count} person</source>
        <translation>{count} persona</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} personas</translation>
    </message>
    <message>
        <source>{count} country</source>
        <translation>{count} país</translation>
    </message>
    <message>
        <source>{count} countries</source>
        <translation>{count} países</translation>
    </message>
    <message>
        <source>{count} text</source>
        <translation>{count} texto</translation>
    </message>
    <message>
        <source>{count} texts</source>
        <translation>{count} textos</translation>
    </message>
    <message>
        <source>{count} event</source>
        <translation>{count} evento</translation>
    </message>
    <message>
        <source>{count} events</source>
        <translation>{count} eventos</translation>
    </message>
    <message>
        <source>{count} result</source>
        <translation>{count} resultado</translation>
    </message>
    <message>
        <source>{count} results</source>
        <translation>{count} resultados</translation>
    </message>
    <message>
        <source>No meaning</source>
        <translation>Sin significado</translation>
    </message>
    <message>
        <source>en</source>
        <translation>es</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>passage {number}</source>
        <translation>pasaje {number}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>hoy {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>ayer {time}</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Select words first, then press H or a digit.</source>
        <translation>Seleccione primero palabras y pulse H o una cifra.</translation>
    </message>
    <message>
        <source>Undone: {what}.</source>
        <translation>Deshecho: {what}.</translation>
    </message>
    <message>
        <source>Done again: {what}.</source>
        <translation>Hecho de nuevo: {what}.</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>The note is in the trash.</source>
        <translation>La nota está en la papelera.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>guardando…</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>no guardado</translation>
    </message>
</context>
<context>
    <name>clearing</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
</TS>
