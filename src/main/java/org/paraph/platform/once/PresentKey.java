package org.paraph.platform.once;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;

/** The key under which the present request is being carried out, if it has one. */
@RequestScoped
public class PresentKey {

    private Admission admission;
    private int status;
    private List<String> headers = List.of();

    /** From now on the request is carried out in that turn. */
    public void is(Admission admitted) {
        admission = admitted;
    }

    public boolean isPresent() {
        return admission != null;
    }

    public String id() {
        return admission.id();
    }

    public String turn() {
        return admission.turn();
    }

    /** Remembers the beginning of the answer until its body is there. */
    public void answeredWith(int given, List<String> with) {
        status = given;
        headers = List.copyOf(with);
    }

    public int status() {
        return status;
    }

    public List<String> headers() {
        return headers;
    }
}
