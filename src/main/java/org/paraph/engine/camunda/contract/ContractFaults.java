package org.paraph.engine.camunda.contract;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NotValidException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;
import org.camunda.bpm.engine.rest.exception.ExceptionHandlerHelper;
import org.paraph.platform.contract.ContractAnswer;
import org.paraph.platform.web.Refusal;
import org.paraph.platform.web.Refusals;

/**
 * Words every fault of a call as the engine's contract does, with a type and a message. What the rules of the trade refuse keeps
 * its own status and words; what broke inside says only by which number the log has it.
 */
public class ContractFaults implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger(ContractFaults.class.getName());
    private static final int SERVER_FAULT = 500;

    private static final Set<Class<?>> MISTAKES = Set.of(ProcessEngineException.class, NullValueException.class, NotValidException.class);
    private static final Pattern GOES_ON = Pattern.compile("/(?:complete|failure|bpmnError)/?$");
    private static final Pattern OF_A_VALUE = Pattern.compile("^[\\w ]{1,60} is (?:null|empty|not greater than|not positive)");

    @Context
    private HttpHeaders headers;

    @Context
    private UriInfo address;

    @Override
    public Response toResponse(Throwable thrown) {
        var known = Refusals.of(thrown);
        if (known.status() < SERVER_FAULT && !(thrown instanceof WebApplicationException)) {
            return told(known);
        }
        var helper = ExceptionHandlerHelper.getInstance();
        int status = thrown instanceof WebApplicationException answer ? answer.getResponse().getStatus()
                : thrown instanceof AuthorizationException ? Response.Status.FORBIDDEN.getStatusCode()
                : isMistake(thrown) ? Response.Status.BAD_REQUEST.getStatusCode()
                : helper.getStatus(thrown).getStatusCode();
        if (status >= SERVER_FAULT) {
            LOG.log(System.Logger.Level.ERROR, known.instance() + " " + status + " /engine-rest", thrown);
            return told(known);
        }
        return Response.status(status).type(MediaType.APPLICATION_JSON_TYPE).entity(said(helper, thrown)).build();
    }

    /**
     * What the engine finds wrong with what it was asked; its makers answer some of that with 500. Where a call has a process go on,
     * only what is said of a value counts: anything else may have gone wrong on the way.
     */
    private boolean isMistake(Throwable thrown) {
        return MISTAKES.contains(thrown.getClass()) && thrown.getCause() == null && thrown.getMessage() != null
                && (!GOES_ON.matcher(address.getPath()).find() || OF_A_VALUE.matcher(thrown.getMessage()).find());
    }

    private static ExceptionDto said(ExceptionHandlerHelper helper, Throwable thrown) {
        return helper.fromException(thrown);
    }

    private Response told(Refusal refusal) {
        var answer = ContractAnswer.of(refusal, headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return Response.status(answer.status()).type(MediaType.APPLICATION_JSON_TYPE).entity(answer.text()).build();
    }
}
