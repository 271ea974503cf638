package org.paraph.engine.camunda.checks;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.DefaultBpmnParseFactory;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;

/**
 * Reads process models just as the engine does when they are deployed, apart from the running engine: there is no
 * database behind this, no bean and no job, so that nothing can be written or called.
 */
final class BpmnParsing {

    private final Settings settings = new Settings();

    /** What the engine objects to in a model that was found harmless before; empty if it would take it. */
    Stream<Flaw> flaws(ModelFile file) {
        Context.setProcessEngineConfiguration(settings);
        try {
            var reading = new Reading(new BpmnParser(settings.getExpressionManager(), new DefaultBpmnParseFactory()), file);
            reading.execute();
            return reading.doubts().map(problem -> flaw(Code.ENGINE_DOUBTS, problem));
        } catch (ParseException e) {
            return e.getResorceReports().stream().flatMap(report -> Stream.concat(
                    report.getErrors().stream().map(problem -> flaw(Code.NOT_PARSED, problem)),
                    report.getWarnings().stream().map(problem -> flaw(Code.ENGINE_DOUBTS, problem))));
        } catch (RuntimeException e) {
            // the engine's parser answers some models with exceptions of its own insides, as a deployment would
            return Stream.of(Flaw.ofFile(Code.NOT_PARSED, String.valueOf(e.getMessage())));
        } finally {
            Context.removeProcessEngineConfiguration();
        }
    }

    private static Flaw flaw(Code code, Problem problem) {
        var element = problem.getMainElementId();
        var flaw = Flaw.of(code, element, String.valueOf(problem.getMessage()).strip());
        return element != null && !element.isBlank() || problem.getLine() < 1 ? flaw
                : flaw.placed(problem.getLine(), Math.max(1, problem.getColumn()));
    }

    /** One reading of one model, which also tells what the engine only warns of. */
    private static final class Reading extends BpmnParse {

        Reading(BpmnParser parser, ModelFile file) {
            super(parser);
            name(file.name());
            sourceInputStream(new ByteArrayInputStream(file.source().getBytes(StandardCharsets.UTF_8)));
            var unit = new DeploymentEntity();
            unit.setId(file.name());
            deployment(unit);
        }

        Stream<Problem> doubts() {
            return warnings.stream();
        }
    }

    /** As much of an engine's settings as reading takes. */
    private static final class Settings extends StandaloneInMemProcessEngineConfiguration {

        Settings() {
            setExpressionManager(new JuelExpressionManager());
            setHistoryTimeToLive("P3650D");
            initFormTypes();
            initFormFieldValidators();
            initScripting();
            initHistoryTimeToLive();
        }
    }
}
