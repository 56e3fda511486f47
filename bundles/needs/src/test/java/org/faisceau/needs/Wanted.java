// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.lang.annotation.Annotation;

/** Settings as an administrator typed them. */
record Wanted(String daysBefore, boolean alsaceMoselle, int callDays) implements DeadlineSettings.Settings {
    Wanted(String daysBefore) {
        this(daysBefore, false, 5);
    }

    @Override
    public Class<? extends Annotation> annotationType() {
        return DeadlineSettings.Settings.class;
    }
}
