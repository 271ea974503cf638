package org.paraph.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** That each act on a dossier can be done on a page: one that is in the list of acts and in no form would be for programs only. */
class ActFormsTest {

    @Test
    void everyActHasAFormButThoseThatThePagesOfTheTextOfferInTheirPlace() {
        var offered = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.paraph").stream().filter(type -> type.isAssignableTo(ActForms.class) && !type.isInterface())
                .flatMap(type -> type.getFieldAccessesFromSelf().stream())
                .filter(access -> access.getTargetOwner().isEquivalentTo(Action.class))
                .map(access -> access.getTarget().getName()).collect(Collectors.toSet());

        var missing = EnumSet.allOf(Action.class);
        missing.removeIf(action -> action.isAside() || offered.contains(action.name()));

        assertThat(missing).isEmpty();
    }
}
