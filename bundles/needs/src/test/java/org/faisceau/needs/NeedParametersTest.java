// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faisceau.kernel.api.Euros;
import org.faisceau.needs.api.NeedFilter;
import org.faisceau.needs.api.NeedOrder;
import org.faisceau.needs.api.NeedParameters;
import org.faisceau.needs.api.NeedState;
import org.junit.jupiter.api.Test;

class NeedParametersTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    private static NeedFilter read(String name, String... values) {
        return NeedParameters.filter(asked -> Map.of(name, List.of(values)).getOrDefault(asked, List.of()), TODAY);
    }

    @Test
    void readsOpenAsAllStatesThatAreNotOver() {
        assertEquals(NeedFilter.all().withStates(Set.of(NeedState.DRAFT, NeedState.SUBMITTED, NeedState.PUBLISHED, NeedState.IN_SOURCING, NeedState.ANSWERED)),
                read("state", "OPEN"));
    }

    @Test
    void readsABandOfAmounts() {
        assertEquals(NeedFilter.all().withAmount(Optional.of(Euros.of(40_000)), Optional.empty()), read("amount", "40000-"));
    }

    @Test
    void readsDaysFromToday() {
        assertEquals(NeedFilter.all().withDeadline(Optional.of(TODAY), Optional.of(LocalDate.parse("2026-12-24"))), read("due", "30"));
    }

    @Test
    void readsWhatIsPast() {
        assertEquals(NeedFilter.all().withDeadline(Optional.empty(), Optional.of(LocalDate.parse("2026-11-23"))), read("due", "past"));
    }

    @Test
    void narrowsNothingByWhatItCannotRead() {
        assertEquals(NeedFilter.all(), read("amount", "lots"));
        assertEquals(NeedFilter.all(), read("due", "2026-99-99.."));
        assertEquals(NeedFilter.all(), read("state", "<script>"));
    }

    @Test
    void readsAnOrderBackwards() {
        assertEquals(NeedOrder.DEADLINE_BACKWARDS, NeedParameters.order("-deadline"));
        assertEquals(NeedOrder.CHANGED, NeedParameters.order("nonsense"));
    }
}
