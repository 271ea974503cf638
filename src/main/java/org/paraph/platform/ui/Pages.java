package org.paraph.platform.ui;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows all pages and finds the one for a path; where several fit, the one with fewer open parts. */
@ApplicationScoped
public class Pages {

    private static final Pattern PART = Pattern.compile("\\{([a-z]+)}");

    private final BeanManager beans;
    private final List<Place> places = new ArrayList<>();

    protected Pages() {
        this(null);
    }

    @Inject
    Pages(BeanManager beans) {
        this.beans = beans;
    }

    @PostConstruct
    void find() {
        for (Bean<?> bean : beans.getBeans(Page.class, Any.Literal.INSTANCE)) {
            for (String path : bean.getBeanClass().getAnnotation(PagePath.class).value()) {
                places.add(new Place(path, bean));
            }
        }
        places.sort(Comparator.comparing(place -> place.names().size()));
    }

    /** True if there is a page for exactly that path, its open parts in braces as {@link PagePath} has them. */
    public boolean has(String path) {
        return places.stream().anyMatch(place -> place.path().equals(path));
    }

    Optional<Found> at(String path) {
        for (Place place : places) {
            var match = place.pattern().matcher(path);
            if (match.matches()) {
                var page = (Page) beans.getReference(place.bean(), Page.class, beans.createCreationalContext(place.bean()));
                return Optional.of(new Found(page, place.parts(match)));
            }
        }
        return Optional.empty();
    }

    /**
     * @param page  the page
     * @param parts the open parts of its path
     */
    record Found(Page page, Map<String, String> parts) {
    }

    private record Place(String path, Bean<?> bean, Pattern pattern, List<String> names) {

        Place(String path, Bean<?> bean) {
            this(path, bean, Pattern.compile(PART.matcher(path).replaceAll("([^/]+)")),
                    PART.matcher(path).results().map(found -> found.group(1)).toList());
        }

        Map<String, String> parts(Matcher match) {
            var parts = new LinkedHashMap<String, String>();
            for (int i = 0; i < names.size(); i++) {
                parts.put(names.get(i), match.group(i + 1));
            }
            return parts;
        }
    }
}
