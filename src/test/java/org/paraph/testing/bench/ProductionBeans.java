package org.paraph.testing.bench;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.regex.Pattern;

/** The application's classes that work without a server: all but its edges, its security and its start. */
final class ProductionBeans {

    private static final Pattern NEEDS_THE_SERVER = Pattern.compile(
            "org\\.paraph\\.(.*\\.)?(rest|pages|web)(\\..*)?|org\\.paraph\\.platform\\.(security|health|ui|forms)(\\..*)?"
                    + "|org\\.paraph\\.(demonstration|integration\\.(events|oidc))(\\..*)?");

    private ProductionBeans() {
    }

    static List<? extends Class<?>> classes() {
        return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS).importPackages("org.paraph").stream()
                .filter(type -> !NEEDS_THE_SERVER.matcher(type.getPackageName()).matches())
                .filter(type -> !type.isAnnotatedWith("jakarta.ejb.Singleton")).map(JavaClass::reflect).toList();
    }
}
