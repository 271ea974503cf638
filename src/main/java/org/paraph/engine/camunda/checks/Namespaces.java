package org.paraph.engine.camunda.checks;

import java.util.Map;
import java.util.Set;

/** The vocabularies that stand in files of models, and those of other engines. */
final class Namespaces {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    static final String CAMUNDA_DMN = "http://camunda.org/schema/1.0/dmn";
    static final String MODELER = "http://camunda.org/schema/modeler/1.0";

    /** Those whose schema the engine has at hand. */
    static final Set<String> WITH_SCHEMA = Set.of(BPMN, "http://www.omg.org/spec/BPMN/20100524/DI",
            "http://www.omg.org/spec/DD/20100524/DC", "http://www.omg.org/spec/DD/20100524/DI");

    static final Set<String> DMN = Set.of("https://www.omg.org/spec/DMN/20191111/MODEL/",
            "http://www.omg.org/spec/DMN/20180521/MODEL/", "http://www.omg.org/spec/DMN/20151101/dmn.xsd");

    /** What only draws, colours or notes by which program a file was made. */
    private static final Set<String> HARMLESS = Set.of("", "http://www.omg.org/spec/BPMN/20100524/DI",
            "http://www.omg.org/spec/DD/20100524/DC", "http://www.omg.org/spec/DD/20100524/DI",
            "http://www.w3.org/2001/XMLSchema-instance", "http://www.w3.org/XML/1998/namespace",
            "http://bpmn.io/schema/bpmn/biocolor/1.0", "http://www.omg.org/spec/BPMN/non-normative/color/1.0",
            "http://bpmn.io/schema/dmn/biodi/1.0", "http://bpmn.io/schema/dmn/biodi/2.0", MODELER,
            "https://www.omg.org/spec/DMN/20191111/DMNDI/", "http://www.omg.org/spec/DMN/20180521/DMNDI/",
            "http://www.omg.org/spec/DMN/20180521/DI/", "http://www.omg.org/spec/DMN/20180521/DC/");

    /** Engines that carry out what they are told in these; what it says would be lost here, or mean something else. */
    private static final Map<String, String> OTHER_ENGINES = Map.of("http://camunda.org/schema/zeebe/1.0", "Camunda 8 (Zeebe)",
            "http://flowable.org/bpmn", "Flowable", "http://activiti.org/bpmn", "Activiti",
            "http://www.jboss.org/drools", "jBPM", "http://www.bonitasoft.org/ns/process/client/6.0", "Bonita",
            "http://www.bonitasoft.org/studio/connector/definition/6.0", "Bonita");

    private Namespaces() {
    }

    /** The engine that reads a namespace; null if none other than ours does. */
    static String otherEngine(String namespace) {
        return OTHER_ENGINES.get(namespace);
    }

    /** True for what the standards themselves lay down, not what a program adds to them. */
    static boolean isStandard(String namespace) {
        return WITH_SCHEMA.contains(namespace) || DMN.contains(namespace);
    }

    static boolean isKnown(String namespace) {
        return namespace.equals(BPMN) || namespace.equals(CAMUNDA) || namespace.equals(CAMUNDA_DMN)
                || DMN.contains(namespace) || HARMLESS.contains(namespace) || OTHER_ENGINES.containsKey(namespace);
    }
}
