// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel.api;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The texts that lie beside a class: {@code texts.properties} in French, {@code texts_en.properties} in English, UTF-8.
 * Thread-safe; cheap to make.
 */
public final class Texts {
    private static final ResourceBundle.Control FRENCH_BASE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private final Class<?> owner;

    private Texts(Class<?> owner) {
        this.owner = owner;
    }

    /** The texts in the package of that class. */
    public static Texts beside(Class<?> owner) {
        return new Texts(owner);
    }

    /** The same texts in one language; every language but English reads French. */
    public Words in(Locale locale) {
        var language = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.FRENCH;
        try {
            var found = ResourceBundle.getBundle(owner.getPackageName() + ".texts", language, owner.getClassLoader(), FRENCH_BASE);
            return new Words(language, found);
        } catch (MissingResourceException absent) {
            throw new IllegalStateException("no texts.properties beside " + owner.getName(), absent);
        }
    }
}
