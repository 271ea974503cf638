package org.paraph.text;

/** What kind of change a version makes to the one before. */
public enum TextChange { SUBSTANTIVE, TECHNICAL, TRANSLATION, TYPOGRAPHICAL }
