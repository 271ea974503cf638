package org.paraph.platform.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says of a resource method what its signature leaves open, for the description of the interface. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Answers {

    /** What the answer shows; nothing where the method's own type says it, or where the answer is a file. */
    Class<?> value() default Void.class;

    /** The status of success; 0 for the usual one. */
    int status() default 0;

    /** Statuses of refusals that are not usual for such a method. */
    int[] refusals() default {};
}
