package org.paraph.testing.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/**
 * Which feature a class belongs to: the package right under the root. The platform is no feature but a shelf of
 * small, separate things, so each of its packages stands for itself.
 */
final class Features implements SliceAssignment {

    private final String root;

    Features(String root) {
        this.root = root;
    }

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
        if (!type.getPackageName().startsWith(root + ".")) {
            return SliceIdentifier.ignore();
        }
        var names = type.getPackageName().substring(root.length() + 1).split("\\.");
        return names[0].equals("platform") && names.length > 1 ? SliceIdentifier.of("platform." + names[1])
                : SliceIdentifier.of(names[0]);
    }

    @Override
    public String getDescription() {
        return "features";
    }
}
