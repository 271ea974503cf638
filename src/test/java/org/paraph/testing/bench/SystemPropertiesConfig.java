package org.paraph.testing.bench;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigValue;
import org.eclipse.microprofile.config.spi.ConfigBuilder;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.eclipse.microprofile.config.spi.Converter;

/** The installation's settings in tests that have no server: system properties, as texts, flags and numbers. */
public final class SystemPropertiesConfig extends ConfigProviderResolver implements Config {

    @Override
    public <T> Optional<T> getOptionalValue(String name, Class<T> type) {
        return Optional.ofNullable(System.getProperty(name)).map(text -> type.cast(conversion(type).apply(text)));
    }

    private static Function<String, Object> conversion(Class<?> type) {
        if (type == String.class) {
            return text -> text;
        }
        if (type == Boolean.class) {
            return Boolean::valueOf;
        }
        if (type == Integer.class) {
            return Integer::valueOf;
        }
        throw new UnsupportedOperationException("No conversion to " + type);
    }

    @Override
    public <T> T getValue(String name, Class<T> type) {
        return getOptionalValue(name, type).orElseThrow();
    }

    @Override
    public Iterable<String> getPropertyNames() {
        return System.getProperties().stringPropertyNames();
    }

    @Override
    public Iterable<ConfigSource> getConfigSources() {
        return List.of();
    }

    @Override
    public ConfigValue getConfigValue(String name) {
        throw new UnsupportedOperationException("Ask for the value: " + name);
    }

    @Override
    public <T> Optional<Converter<T>> getConverter(Class<T> type) {
        return Optional.empty();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        return type.cast(this);
    }

    @Override
    public Config getConfig() {
        return this;
    }

    @Override
    public Config getConfig(ClassLoader loader) {
        return this;
    }

    @Override
    public ConfigBuilder getBuilder() {
        throw new UnsupportedOperationException("Only system properties");
    }

    @Override
    public void registerConfig(Config config, ClassLoader loader) {
        throw new UnsupportedOperationException("Only system properties");
    }

    @Override
    public void releaseConfig(Config config) {
        // nothing is held
    }
}
