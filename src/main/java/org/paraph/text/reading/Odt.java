package org.paraph.text.reading;

import java.io.IOException;
import java.io.InputStream;
import org.paraph.text.reading.XmlCursor.Event;

/** Reads an ODT (OpenDocument Text, ISO/IEC 26300): the styles first, then the content straight into blocks. */
final class Odt {

    private static final int TRIVIAL = 12;

    final OdtStyles styles = new OdtStyles();
    final OdtLists lists = new OdtLists();
    private final Blocks blocks = new Blocks();
    private boolean read;

    private Odt() {
    }

    static Reading read(byte[] file, String language) {
        var odt = new Odt();
        var archive = new Archive(file);
        archive.each(odt::beside);
        archive.each(odt::content);
        if (!odt.read) {
            throw UnreadableFile.corrupt();
        }
        return odt.blocks.reading(FileType.ODT, null, language);
    }

    private void beside(String name, InputStream part) throws IOException {
        if (name.equals("META-INF/manifest.xml")) {
            var xml = XmlCursor.over(part);
            while (xml.next() != Event.FINISHED) {
                if (xml.isStart() && xml.name().equals("encryption-data")) {
                    throw UnreadableFile.encrypted();
                }
            }
        } else if (name.equals("styles.xml")) {
            var xml = XmlCursor.over(part);
            while (xml.next() != Event.FINISHED) {
                if (xml.isStart()) {
                    define(xml);
                }
            }
        }
    }

    private void define(XmlCursor xml) {
        switch (xml.name()) {
            case "style" -> styles.define(xml);
            case "list-style", "outline-style" -> lists.define(xml);
            case "header", "footer" -> {
                var which = xml.name();
                var words = Signs.trim(xml.allText());
                if (words.length() > TRIVIAL && words.chars().anyMatch(Character::isLetter)) {
                    blocks.remark(which + "-left-out", words);
                }
            }
            default -> {
                // layout
            }
        }
    }

    private void content(String name, InputStream part) throws IOException {
        if (read || !name.equals("content.xml")) {
            return;
        }
        read = true;
        var xml = XmlCursor.over(part);
        var body = new OdtBody(xml, this, blocks);
        while (xml.next() != Event.FINISHED) {
            if (!xml.isStart()) {
                continue;
            }
            if (xml.name().equals("text") && xml.namespace().contains("office")) {
                body.read();
            } else {
                define(xml);
            }
        }
    }
}
