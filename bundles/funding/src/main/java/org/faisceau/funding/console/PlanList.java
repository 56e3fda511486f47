// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding.console;

import java.util.List;
import java.util.Map;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Ui.Chip;
import org.faisceau.funding.api.Plan;
import org.faisceau.kernel.api.Slice;

/**
 * What the list of plans shows.
 *
 * @param about what each pays for, by the plan
 */
record PlanList(Slice<Plan> slice, int count, Form form, List<Chip> chips, List<Option> schemes, String order, boolean mayAdd, Map<String, Subjects.Shown> about) {
    boolean isEmpty() {
        return slice.items().isEmpty();
    }
}
