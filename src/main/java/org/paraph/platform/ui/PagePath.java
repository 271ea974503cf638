package org.paraph.platform.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Where a {@link Page} is found: {@code /negotiations/{dossier}/texts/{text}}, each part in braces without a slash. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface PagePath {

    /** One or more paths, in none of which the other's parts differ in name. */
    String[] value();
}
