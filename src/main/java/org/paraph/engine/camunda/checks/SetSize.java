package org.paraph.engine.camunda.checks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.paraph.engine.models.Finding;
import org.paraph.engine.models.ModelSet;

/** What can be said of a set without looking into any file of it. Nothing else is looked at where this finds something. */
final class SetSize {

    private static final int KILOBYTE = 1024;

    private SetSize() {
    }

    static List<Finding> findings(ModelSet set) {
        var found = new ArrayList<Finding>();
        if (set.files().size() > Limits.FILES) {
            found.add(Flaw.ofFile(Code.TOO_MANY_FILES, Limits.FILES).in("", null));
        }
        long all = 0;
        for (var file : set.files().entrySet()) {
            if (!FileName.isGood(file.getKey())) {
                found.add(Flaw.ofFile(Code.FILE_NAME).in(file.getKey(), null));
            }
            long bytes = file.getValue().getBytes(StandardCharsets.UTF_8).length;
            all += bytes;
            if (bytes > Limits.FILE_BYTES) {
                found.add(Flaw.ofFile(Code.FILE_TOO_LARGE, Limits.FILE_BYTES / KILOBYTE).in(file.getKey(), null));
            }
        }
        if (all > Limits.SET_BYTES) {
            found.add(Flaw.ofFile(Code.SET_TOO_LARGE, Limits.SET_BYTES / KILOBYTE).in("", null));
        }
        return found;
    }
}
