package org.paraph.engine.camunda.contract;

import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.rest.exception.ExceptionHandler;
import org.camunda.bpm.engine.rest.exception.JsonMappingExceptionHandler;
import org.camunda.bpm.engine.rest.exception.JsonParseExceptionHandler;
import org.camunda.bpm.engine.rest.exception.ProcessEngineExceptionHandler;
import org.camunda.bpm.engine.rest.exception.RestExceptionHandler;
import org.camunda.bpm.engine.rest.impl.CamundaRestResources;

/**
 * The engine's own REST contract under {@code /engine-rest}, so that programs made for it work without change. What passes, and
 * what it then sees, is decided before it: by the way in, and by {@link SeenTasks} and its like. It begins with the first call
 * that passes, see {@code web.xml}: its hundreds of classes would cost every start time and memory.
 */
public class EngineRest extends Application {

    private static final Set<Class<?>> REPLACED = Set.of(ExceptionHandler.class, JsonMappingExceptionHandler.class,
            JsonParseExceptionHandler.class, ProcessEngineExceptionHandler.class, RestExceptionHandler.class);

    @Override
    public Set<Class<?>> getClasses() {
        var classes = new HashSet<Class<?>>(CamundaRestResources.getResourceClasses());
        classes.addAll(CamundaRestResources.getConfigurationClasses());
        classes.removeAll(REPLACED);
        classes.add(ContractFaults.class);
        classes.add(ContractJsonFaults.Parse.class);
        classes.add(ContractJsonFaults.Mapping.class);
        return classes;
    }

    /** With another feature for JSON, dates would come as numbers. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.jsonFeature", "JacksonFeature");
    }
}
