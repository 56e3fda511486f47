// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel.spi;

import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How a component reads its settings: a whole group at once, so that values which make sense alone and none together are refused.
 * Thread-safe where the reader is.
 *
 * @param <S> the settings' type, every attribute with a default
 * @param <V> what the component makes of them
 */
public final class SettingsGroup<S extends Annotation, V> {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsGroup.class);
    private final String pid;
    private final Class<S> type;
    private final Function<S, V> reader;

    /** @param reader throws {@link UnfitSetting} or another {@link IllegalArgumentException} at nonsense, never at the defaults */
    public SettingsGroup(String pid, Class<S> type, Function<S, V> reader) {
        this.pid = pid;
        this.type = type;
        this.reader = reader;
    }

    /** The configuration's PID. */
    public String pid() {
        return pid;
    }

    /** Reads at the start: where what is kept makes no sense the defaults are used and it is logged, for an instance must come up. */
    public V start(S settings) {
        try {
            return reader.apply(settings);
        } catch (RuntimeException nonsense) {
            // Not only what the reader refuses: a value of another type fails where it is converted.
            LOG.error("settings {} make no sense, the defaults are used: {}", pid, nonsense.getMessage());
            return reader.apply(view(Map.of()));
        }
    }

    /**
     * Would the component take these?
     *
     * @param values by attribute, of the attributes' types; an absent one has its default
     * @throws IllegalArgumentException where it would not, as {@link UnfitSetting} where one of them is to be changed
     */
    public void check(Map<String, Object> values) {
        reader.apply(view(values));
    }

    private S view(Map<String, Object> values) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, asked, args) -> {
            var value = values.get(asked.getName());
            return value == null ? asked.getDefaultValue() : value;
        }));
    }
}
