// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** The settings of a module, as its bundles describe them; they survive restarts. For administrators; anybody else sees none. */
@ProviderType
public interface ModuleSettings {
    /** Before the name of a setting: the value that was shown. */
    String SEEN = "seen.";

    /** One group per component that holds settings; empty for a module without, or unknown. */
    List<Group> of(Actor actor, String module, Locale locale);

    /**
     * Sets a whole group; components hold it at once.
     *
     * @param values as typed, by setting; a setting that is absent is set to false or to nothing. What was shown may come with it, under
     *     {@link #SEEN} and the setting: it is refused where somebody set it otherwise meanwhile
     * @return what is wrong, by setting, in the language asked for; empty when it was saved
     */
    Map<String, String> save(Actor actor, String module, String group, Map<String, List<String>> values, Locale locale);

    /** Takes a group back to its defaults; nothing where the group is unknown. */
    void reset(Actor actor, String module, String group);

    /**
     * Settings that belong together.
     *
     * @param id the configuration's PID
     * @param isChanged whether something other than the defaults was set
     */
    record Group(String id, String title, String description, boolean isChanged, List<Setting> settings) {
        public Group {
            settings = List.copyOf(settings);
        }
    }

    /**
     * One setting.
     *
     * @param description may be empty
     * @param value as text; several values are lines
     * @param options allowed values with their labels; empty where any
     */
    record Setting(String id, String title, String description, Sort sort, String value, List<Option> options) {
        public Setting {
            options = List.copyOf(options);
        }
    }

    /** An allowed value. */
    record Option(String value, String label) {}

    /** How a setting is asked for. */
    enum Sort {
        TEXT,
        LINES,
        NUMBER,
        FLAG,
        CHOICE,
        /** Set in files or the environment, never here. */
        SECRET
    }
}
