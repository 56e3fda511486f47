// SPDX-License-Identifier: Apache-2.0
package org.faisceau.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Drafts against the rules of the eForms SDK: minutes, hence apart; profile {@code slow} runs it. */
@Tag("slow")
class SchematronTest {
    @TempDir
    private static Path folder;

    private static SchematronRules rules;

    @BeforeAll
    static void unpack() throws Exception {
        rules = SchematronRules.in(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "5", "6", "7", "8", "9", "E1", "E2"})
    void breaksNoRule(String subtype) throws Exception {
        var broken = rules.broken(subtype, Eforms.of(EformsTest.draft(subtype)));
        broken.forEach(one -> System.out.println(subtype + " " + one));
        assertEquals(List.of(), broken.stream().filter(one -> one.startsWith("ERROR")).toList());
    }

    @Test
    void isHeldToRulesThatAnInvalidNoticeBreaks() throws Exception {
        var invalid = Eforms.of(EformsTest.draft("7")).replaceFirst("<cbc:ItemClassificationCode([^>]*)>38420000", "<cbc:ItemClassificationCode$1>12345678");
        assertTrue(rules.broken("7", invalid).stream().anyMatch(one -> one.startsWith("ERROR BR-BT-00262-0153")), "the control passes: the rules do not run");
    }
}
