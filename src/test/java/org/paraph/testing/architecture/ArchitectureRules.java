package org.paraph.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.persistence.annotations.BatchFetch;

/**
 * The rules for Java of the architecture page, for whatever root package: the application's own, and the flawed
 * sample that proves each rule able to fail.
 */
public final class ArchitectureRules {

    private static final Set<String> CLOCKLESS = Set.of("java.time.Instant", "java.time.LocalDate",
            "java.time.LocalDateTime", "java.time.LocalTime", "java.time.ZonedDateTime", "java.time.OffsetDateTime",
            "java.time.OffsetTime", "java.time.Year", "java.time.YearMonth", "java.time.MonthDay");

    private final String root;

    public ArchitectureRules(String root) {
        this.root = root;
    }

    public ArchRule engineApiOnlyInItsAdapter() {
        return noClasses().that().resideOutsideOfPackage(root + ".engine.camunda..").should().dependOnClassesThat()
                .resideInAPackage("org.camunda..");
    }

    public ArchRule nobodyImportsTheAdapter() {
        return noClasses().that().resideOutsideOfPackage(root + ".engine.camunda..").should().dependOnClassesThat()
                .resideInAPackage(root + ".engine.camunda..");
    }

    public ArchRule featuresFreeOfCycles() {
        return slices().assignedFrom(new Features(root)).should().beFreeOfCycles();
    }

    public ArchRule nobodyDependsOn(String feature) {
        return noClasses().that().resideOutsideOfPackage(root + "." + feature + "..").should().dependOnClassesThat()
                .resideInAPackage(root + "." + feature + "..").allowEmptyShould(true);
    }

    public ArchRule edgesImportedByNobody() {
        return classes().that().resideInAnyPackage(root + "..rest..", root + "..pages..", root + "..steps..")
                .should(onlyBeUsedInTheirOwnPackage()).allowEmptyShould(true);
    }

    public ArchRule entitiesKnowNoContainer() {
        return noClasses().that(arePersistent()).should().dependOnClassesThat().resideInAnyPackage("jakarta.ws.rs..",
                "jakarta.faces..", "jakarta.json..", "jakarta.enterprise..").allowEmptyShould(true);
    }

    public ArchRule noEntityInResources() {
        return classes().that().resideInAPackage(root + "..rest..").or().areAnnotatedWith("jakarta.ws.rs.Path")
                .should(keepEntitiesOutOfSignatures()).allowEmptyShould(true);
    }

    public ArchRule transactionsOnlyOnDesks() {
        return classes().that().haveSimpleNameNotEndingWith("Desk").and().resideOutsideOfPackages(root + ".worklist..",
                root + ".platform..", root + ".demonstration..").should(openNoTransaction());
    }

    public ArchRule theClockIsInjected() {
        return noClasses().that().resideOutsideOfPackage(root + ".platform.time..").should()
                .callCodeUnitWhere(DescribedPredicate.describe("asks the machine for the time",
                        ArchitectureRules::asksTheMachineForTheTime));
    }

    /**
     * What belongs to the lines of a list is read for all of them at once; but not where it consists of embeddables, which the
     * persistence provider builds in batches without knowing their attributes, and then fails when it looks for changes.
     *
     * @param joined collections that each query reads with their owner, as {@code package.Class.field} below the root
     */
    public ArchRule collectionsAreReadForAWholeList(Set<String> joined) {
        return fields().that().areAnnotatedWith(OneToMany.class).or().areAnnotatedWith(ElementCollection.class)
                .should(ArchCondition.from(DescribedPredicate.describe("be read in batches", field ->
                        field.isAnnotatedWith(BatchFetch.class) != (hasEmbeddables(field)
                                || joined.contains(field.getFullName().substring(root.length() + 1))))));
    }

    private static boolean hasEmbeddables(JavaField field) {
        return field.getType().getAllInvolvedRawTypes().stream().anyMatch(type -> type.isAnnotatedWith(Embeddable.class));
    }

    public ArchRule plainCodingRules() {
        return CompositeArchRule.of(GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS)
                .and(GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS)
                .and(GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING);
    }

    public ArchRule namesSayWhatAClassIs() {
        return noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?)(\\$.*)?");
    }

    private static boolean asksTheMachineForTheTime(JavaCall<?> call) {
        var owner = call.getTargetOwner().getFullName();
        var parameters = call.getTarget().getRawParameterTypes();
        boolean withClock = parameters.stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
        return switch (call.getName()) {
            case "now" -> CLOCKLESS.contains(owner) && !withClock;
            case "<init>" -> parameters.isEmpty()
                    && (owner.equals(Date.class.getName()) || owner.equals(GregorianCalendar.class.getName()));
            case "currentTimeMillis" -> owner.equals(System.class.getName());
            case "getInstance" -> owner.equals("java.util.Calendar");
            default -> owner.equals(Clock.class.getName()) && call.getName().startsWith("system");
        };
    }

    private static DescribedPredicate<JavaClass> arePersistent() {
        return DescribedPredicate.describe("are persistent", type -> isEntity(type)
                || type.isAnnotatedWith(Embeddable.class) || type.isAnnotatedWith(MappedSuperclass.class));
    }

    private static boolean isEntity(JavaClass type) {
        return type.isAnnotatedWith(Entity.class);
    }

    private static ArchCondition<JavaClass> onlyBeUsedInTheirOwnPackage() {
        return condition("only be used in their own package", (type, events) -> type.getDirectDependenciesToSelf().stream()
                .filter(use -> !use.getOriginClass().getPackageName().equals(type.getPackageName()))
                .forEach(use -> events.add(SimpleConditionEvent.violated(type, use.getDescription()))));
    }

    private static ArchCondition<JavaClass> openNoTransaction() {
        return condition("open no transaction", (type, events) -> {
            if (type.isAnnotatedWith(Transactional.class)) {
                events.add(SimpleConditionEvent.violated(type, type.getFullName() + " is @Transactional"));
            }
            type.getMethods().stream().filter(method -> method.isAnnotatedWith(Transactional.class)).forEach(method ->
                    events.add(SimpleConditionEvent.violated(type, method.getFullName() + " is @Transactional")));
        });
    }

    private static ArchCondition<JavaClass> keepEntitiesOutOfSignatures() {
        return condition("keep entities out of signatures", (type, events) -> {
            var resource = type.isAnnotatedWith("jakarta.ws.rs.Path");
            var exposed = Stream.concat(
                    type.getFields().stream().filter(field -> !resource)
                            .map(field -> field.getFullName() + entities(Stream.of(field.getType()))),
                    type.getMethods().stream().filter(method -> resource && endpoint(method))
                            .map(method -> method.getFullName() + entities(Stream.concat(
                                    Stream.of(method.getReturnType()), method.getParameterTypes().stream()))));
            exposed.filter(text -> text.contains(" exposes ")).forEach(text ->
                    events.add(SimpleConditionEvent.violated(type, text)));
        });
    }

    private static boolean endpoint(JavaCodeUnit method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static String entities(Stream<JavaType> types) {
        var found = types.flatMap(type -> type.getAllInvolvedRawTypes().stream()).filter(ArchitectureRules::isEntity)
                .map(JavaClass::getSimpleName).collect(Collectors.joining(", "));
        return found.isEmpty() ? "" : " exposes " + found;
    }

    private static ArchCondition<JavaClass> condition(String text, Check check) {
        return new ArchCondition<>(text) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.run(type, events);
            }
        };
    }

    @FunctionalInterface
    private interface Check {
        void run(JavaClass type, ConditionEvents events);
    }
}
