// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.faisceau.console.spi.Problem;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Slice;
import org.faisceau.rules.OpenRules;
import org.faisceau.rules.RuleTexts;
import org.faisceau.rules.api.ProposalState;
import org.faisceau.rules.api.Proposals.Proposing;
import org.faisceau.testkit.CaughtRoutes;
import org.faisceau.testkit.TestCall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProposalsResourceTest {
    private OpenRules open;
    private CaughtRoutes api;
    private String id;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenRules(folder);
        api = CaughtRoutes.of(new ProposalsResource(open.proposals));
        var after = RuleTexts.switchedOn(open.rules.find(OpenRules.MANAGER, "INNO-SVE-2026").orElseThrow());
        id = ((Proposing.Proposed) open.proposals.propose(OpenRules.MANAGER, after, after.version(), "The act was read.", "")).proposal().id();
    }

    @AfterEach
    void close() {
        open.close();
    }

    private ProposalAnswer decided(String how, Actor who, String reason) {
        return (ProposalAnswer) api.call("POST /proposals/{id}/" + how, TestCall.by(who).of(id), new ProposalsResource.Decision(reason));
    }

    @Test
    void tellsWhatARowIsToSay() {
        var told = (ProposalAnswer) ((Slice<?>) api.call("GET /proposals", TestCall.by(OpenRules.OTHER_MANAGER), "")).items().get(0);
        assertEquals("INNO-SVE-2026", told.rule().key());
        assertEquals(List.of("isOn"), told.fields());
    }

    @Test
    void isConfirmedByAnotherPersonAlone() {
        assertThrows(Problem.class, () -> decided("confirm", OpenRules.MANAGER, ""));
        assertEquals(ProposalState.CONFIRMED, decided("confirm", OpenRules.OTHER_MANAGER, "").state());
        assertThrows(Problem.class, () -> decided("confirm", OpenRules.OTHER_MANAGER, ""));
    }

    @Test
    void isRefusedWithAReasonAndWithdrawnByItsAuthor() {
        assertThrows(Problem.class, () -> decided("refuse", OpenRules.OTHER_MANAGER, " "));
        assertThrows(Problem.class, () -> decided("withdraw", OpenRules.OTHER_MANAGER, ""));
        assertEquals(ProposalState.REFUSED, decided("refuse", OpenRules.OTHER_MANAGER, "Not read yet.").state());
    }
}
