package org.paraph.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.paraph.text.document.TextIndex;

/**
 * The texts that were read last, so that the pages of one dossier do not read a large text again and again. Versions never
 * change, so nothing in here can be out of date.
 */
final class ReadTexts {

    private static final int KEPT = 6;

    private final Map<String, TextIndex> texts = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, TextIndex> eldest) {
            return size() > KEPT;
        }
    };

    TextIndex get(String versionId, Supplier<TextIndex> reading) {
        synchronized (texts) {
            var known = texts.get(versionId);
            if (known != null) {
                return known;
            }
        }
        var text = reading.get();
        synchronized (texts) {
            texts.put(versionId, text);
        }
        return text;
    }
}
