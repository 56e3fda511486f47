// SPDX-License-Identifier: Apache-2.0
package org.faisceau.accounts;

import java.lang.annotation.Annotation;

/** The settings as nobody changed them; a subclass changes one. */
@SuppressWarnings("all")
class SignInDefaults implements SignInSettings.Settings {
    private static int number(String name) {
        try {
            return (int) SignInSettings.Settings.class.getMethod(name).getDefaultValue();
        } catch (NoSuchMethodException absent) {
            throw new IllegalStateException(absent);
        }
    }

    @Override
    public int idleMinutes() {
        return number("idleMinutes");
    }

    @Override
    public int absoluteHours() {
        return number("absoluteHours");
    }

    @Override
    public int freeTriesPerName() {
        return number("freeTriesPerName");
    }

    @Override
    public int freeTriesPerAddress() {
        return number("freeTriesPerAddress");
    }

    @Override
    public int longestWaitMinutes() {
        return number("longestWaitMinutes");
    }

    @Override
    public Class<? extends Annotation> annotationType() {
        return SignInSettings.Settings.class;
    }
}
