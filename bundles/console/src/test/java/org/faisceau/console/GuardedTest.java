// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.faisceau.store.api.StoreUnavailable;
import org.junit.jupiter.api.Test;

class GuardedTest {
    private static List<String> placed(ToIntFunction<String> order) {
        return Guarded.placed(List.of("third", "first", "broken", "absent"), it -> !it.equals("absent"), order, it -> it);
    }

    @Test
    void oneThatCannotSayWhereItBelongsIsLeftOut() {
        assertEquals(List.of("first", "third"), placed(it -> {
            if (it.equals("broken")) throw new IllegalStateException("as asked");
            return 1;
        }));
    }

    @Test
    void oneMadeForOtherClassesIsLeftOut() {
        assertEquals(List.of("third", "first"), placed(it -> {
            if (it.equals("broken")) throw new NoSuchMethodError("as asked");
            return it.equals("third") ? 1 : 2;
        }));
    }

    @Test
    void aStoreThatIsAwayIsNobodysFault() {
        assertThrows(StoreUnavailable.class, () -> Guarded.ask("a card", () -> {
            throw new StoreUnavailable(StoreUnavailable.Reason.UNREACHABLE, "as asked");
        }));
        assertEquals(Optional.empty(), Guarded.ask("a card", Optional::empty));
    }
}
