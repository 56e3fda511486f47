// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class QueryTest {
    @Test
    void readsNamesAndValues() {
        var query = Query.of("text=eau+potable&theme=a&theme=b&bare");
        assertEquals("eau potable", query.first("text"));
        assertEquals(List.of("a", "b"), query.all("theme"));
        assertEquals("", query.first("bare"));
        assertEquals("", query.first("none"));
    }

    @Test
    void readsABrokenPercentAsItStands() {
        assertEquals("100%", Query.of("text=100%").first("text"));
    }

    @Test
    void setsAndDropsOneName() {
        assertEquals("?a=1&b=3", Query.of("b=2&a=1").with("b", "3").written());
        assertEquals("?a=1", Query.of("a=1&b=2").with("b", "").written());
        assertEquals("", Query.of("b=2").with("b", "").written());
    }

    @Test
    void writesWhatItReads() {
        assertEquals("é & =?", Query.of(new Query(List.of(new Query.Pair("text", "é & =?"))).written().substring(1)).first("text"));
    }
}
