// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.console;

import java.util.List;
import java.util.Map;
import org.faisceau.challenges.api.Application;
import org.faisceau.challenges.api.Edition;
import org.faisceau.challenges.api.Score;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Ui.Chip;
import org.faisceau.kernel.api.Slice;

/** What the list of an edition's applications shows. */
record ApplicationList(Edition edition, Slice<Application> slice, int count, Map<String, Score> scores, Form form, List<Chip> chips, List<Option> states, boolean leads, boolean isTaking) {
    boolean isEmpty() {
        return slice.items().isEmpty();
    }
}
