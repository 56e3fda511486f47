// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel.spi;

import java.util.List;
import java.util.Locale;
import org.faisceau.kernel.api.Texts;

/** A setting that its component cannot work with; the sentence lies in the texts beside a class of the component's. */
public final class UnfitSetting extends IllegalArgumentException {
    private static final long serialVersionUID = 1;
    private final String setting;
    private final transient Class<?> owner;
    private final String key;
    private final transient List<Object> values;

    /**
     * @param setting the attribute to be changed
     * @param owner beside whom the texts lie
     * @param values of the sentence, in order
     */
    public UnfitSetting(String setting, Class<?> owner, String key, Object... values) {
        super(setting + ": " + Texts.beside(owner).in(Locale.ENGLISH).say(key, values));
        this.setting = setting;
        this.owner = owner;
        this.key = key;
        this.values = List.of(values);
    }

    /** The attribute to be changed, by its name in the settings. */
    public String setting() {
        return setting;
    }

    /** What is wrong and what to do, for the administrator who typed it. */
    public String sentence(Locale locale) {
        return Texts.beside(owner).in(locale).say(key, values.toArray());
    }
}
