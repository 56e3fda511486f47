// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding;

import static org.faisceau.funding.OpenFunding.COMPANY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.faisceau.funding.api.PlanFilter;
import org.faisceau.funding.api.PlanOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class DemonstrationFundingTest {
    @Test
    void hasAPlanThatAddsUpAndOneThatDoesNot(@TempDir Path folder) {
        try (var open = new OpenFunding(folder)) {
            new DemonstrationFunding(open.plans, open.schemes, open.clock, name -> name.equals("manager") ? OpenFunding.MANAGER : COMPANY).load();
            var all = open.plans.page(COMPANY, PlanFilter.all(), PlanOrder.TITLE, "", 10).items();
            assertEquals(1, open.schemes.list(Locale.FRENCH, "fictif").size());
            assertEquals(List.of(0, 2), all.stream().map(one -> open.plans.remarks(one.content(), Locale.FRENCH).size()).toList());
        }
    }
}
