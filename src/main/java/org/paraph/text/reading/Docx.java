package org.paraph.text.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;

/**
 * Reads a DOCX (Office Open XML, ECMA-376). What the body refers to is read first; then the body itself, straight from
 * the compressed file into blocks.
 */
final class Docx {

    private static final Pattern BODY = Pattern.compile("word/document\\d*\\.xml");
    private static final Pattern BESIDE = Pattern.compile("word/(styles|numbering|footnotes|endnotes|comments|header|footer)\\d*\\.xml");
    private static final Pattern NOTHING_TO_SAY = Pattern.compile("[\\s\\d\\p{P}]*(?:page|seite|página|쪽|頁|页)?[\\s\\d\\p{P}]*(?:of|de|von|/)?[\\s\\d\\p{P}]*",
            Pattern.CASE_INSENSITIVE);

    final DocxStyles styles = new DocxStyles();
    final DocxNumbering numbering = new DocxNumbering();
    final DocxNotes footnotes = new DocxNotes();
    final DocxNotes endnotes = new DocxNotes();
    final DocxNotes comments = new DocxNotes();
    private final Blocks blocks = new Blocks();
    private boolean read;

    private Docx() {
    }

    static Reading read(byte[] file, String language) {
        var docx = new Docx();
        var archive = new Archive(file);
        archive.each(docx::beside);
        archive.each(docx::body);
        if (!docx.read) {
            throw UnreadableFile.corrupt();
        }
        return docx.blocks.reading(FileType.DOCX, null, language);
    }

    private void beside(String name, InputStream part) throws IOException {
        var matcher = BESIDE.matcher(name);
        if (!matcher.matches()) {
            return;
        }
        var xml = XmlCursor.over(part);
        switch (matcher.group(1)) {
            case "styles" -> styles.read(xml);
            case "numbering" -> numbering.read(xml);
            case "footnotes" -> footnotes.read(xml, "footnote");
            case "endnotes" -> endnotes.read(xml, "endnote");
            case "comments" -> comments.readWords(xml, "comment");
            default -> margin(xml, matcher.group(1));
        }
    }

    private void margin(XmlCursor xml, String which) {
        while (xml.next() != XmlCursor.Event.START) {
            // the root
        }
        var words = DocxNotes.words(xml);
        if (!words.isEmpty() && (words.length() > 40 || !NOTHING_TO_SAY.matcher(words).matches())) {
            blocks.remark(which + "-left-out", words);
        }
    }

    private void body(String name, InputStream part) throws IOException {
        if (!read && BODY.matcher(name).matches()) {
            read = true;
            new DocxBody(XmlCursor.over(part), this, blocks).read();
        }
    }
}
