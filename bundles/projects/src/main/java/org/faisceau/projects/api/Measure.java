// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.api;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What was measured in an experiment.
 *
 * @param series what is measured, such as « oxygène dissous »; 1 to 100 characters
 * @param value at most 12 digits before the point, 6 after
 * @param unit may be empty; at most 30 characters
 */
public record Measure(String series, LocalDate on, BigDecimal value, String unit) {
    public Measure {
        value = value.stripTrailingZeros();
    }
}
