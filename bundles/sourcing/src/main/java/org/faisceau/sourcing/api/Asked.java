// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.api;

import java.util.List;
import org.faisceau.sourcing.spi.Question;

/** A question with its words, kept. {@code options} are the labels of the question's options, in their order. */
public record Asked(Question question, Spoken label, Spoken hint, List<Spoken> options) {
    public Asked {
        options = List.copyOf(options);
    }
}
