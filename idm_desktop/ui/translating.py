"""Marking texts of tables for translation: lupdate knows the name, Qt's own of that name has no type."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Return `text`, which `QCoreApplication.translate(context, text)` translates when it is shown."""
    return text
