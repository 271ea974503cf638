package org.paraph.text.edition;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;

/** The parts of an office file, each parsed; so every part has to be well-formed. */
final class Parts {

    private final Map<String, Document> parts = new LinkedHashMap<>();

    Parts(Edition edition) throws Exception {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(edition.content()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), parse(zip.readAllBytes()));
            }
        }
    }

    Document part(String name) {
        if (!parts.containsKey(name)) {
            throw new AssertionError("No part " + name + " among " + parts.keySet());
        }
        return parts.get(name);
    }

    Map<String, Document> all() {
        return parts;
    }

    private static Document parse(byte[] content) throws Exception {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
