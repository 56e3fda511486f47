// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules;

import static org.faisceau.rules.OpenRules.BUYER;
import static org.faisceau.rules.OpenRules.MANAGER;
import static org.faisceau.rules.OpenRules.OTHER_MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.rules.api.Proposals.Proposing;
import org.faisceau.rules.api.Provenance;
import org.faisceau.rules.api.Rule;
import org.faisceau.rules.api.RuleExchange.Reading;
import org.faisceau.rules.api.RuleFileLine;
import org.faisceau.rules.api.RuleFileLine.Fate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two labs: one changes its book and sends it to the other. */
class OwnExchangeTest {
    private static final Actor ADMINISTRATOR = new Actor("admin", Role.ADMINISTRATOR, "");
    private OpenRules there;
    private OpenRules here;
    private OwnExchange sender;
    private OwnExchange receiver;
    private Path secrets = Path.of("");

    @BeforeEach
    void open(@TempDir Path folder) {
        there = new OpenRules(folder.resolve("there"));
        here = new OpenRules(folder.resolve("here"));
        secrets = folder.resolve("secrets");
        sender = new OwnExchange(there.store.store(), there.rules, there.proposals, there.clock, secrets);
        receiver = new OwnExchange(here.store.store(), here.rules, here.proposals, here.clock, folder.resolve("other-secrets"));
    }

    @AfterEach
    void close() {
        there.close();
        here.close();
    }

    @Test
    void aFileOfATrustedKeyIsReadRowByRow() {
        var file = sent();
        assertTrue(receiver.trust(ADMINISTRATOR, "Elsewhere", sender.ownKey().orElseThrow()));
        var read = assertInstanceOf(Reading.Understood.class, receiver.read(MANAGER, file));
        assertEquals("Elsewhere", read.issuer());
        var changed = read.lines().stream().filter(line -> line.fate() != Fate.SAME).toList();
        assertEquals(List.of("INNO-SVE-2026 CHANGED"), changed.stream().map(line -> line.after().key() + " " + line.fate()).toList());
    }

    @Test
    void aFileOfAnotherKeyIsRefused() {
        var refused = assertInstanceOf(Reading.Refused.class, receiver.read(MANAGER, sent()));
        assertEquals("key", refused.why());
        assertFalse(receiver.trust(MANAGER, "Elsewhere", sender.ownKey().orElseThrow()), "administrators keep the list");
        assertFalse(receiver.trust(ADMINISTRATOR, "Elsewhere", "nonsense"));
    }

    @Test
    void aFileThatWasTouchedIsRefused() {
        var file = sent().replace("100000", "900000");
        receiver.trust(ADMINISTRATOR, "Elsewhere", sender.ownKey().orElseThrow());
        assertEquals("signature", assertInstanceOf(Reading.Refused.class, receiver.read(MANAGER, file)).why());
        assertEquals("format", assertInstanceOf(Reading.Refused.class, receiver.read(MANAGER, "{\"a\":1}")).why());
        assertEquals("format", assertInstanceOf(Reading.Refused.class, receiver.read(MANAGER, "not json")).why());
    }

    @Test
    void aKeyNoMoreTrustedReadsNothing() {
        var file = sent();
        receiver.trust(ADMINISTRATOR, "Elsewhere", sender.ownKey().orElseThrow());
        assertTrue(receiver.distrust(ADMINISTRATOR, receiver.trusted(MANAGER).get(0).id()));
        assertEquals("key", assertInstanceOf(Reading.Refused.class, receiver.read(MANAGER, file)).why());
    }

    @Test
    void whatOnePersonProposesAnotherConfirms() {
        var file = sent();
        receiver.trust(ADMINISTRATOR, "Elsewhere", sender.ownKey().orElseThrow());
        assertEquals(1, receiver.propose(MANAGER, file));
        assertFalse(rule(here, "INNO-SVE-2026").isOn());
        here.proposals.confirm(OTHER_MANAGER, here.proposals.open(OTHER_MANAGER).get(0).id());
        assertTrue(rule(here, "INNO-SVE-2026").isOn());
        assertEquals(Provenance.IMPORTED, rule(here, "INNO-SVE-2026").provenance());
        assertEquals(0, receiver.propose(MANAGER, file));
    }

    @Test
    void aRowWrittenHereIsKept() {
        var file = sent();
        receiver.trust(ADMINISTRATOR, "Elsewhere", sender.ownKey().orElseThrow());
        change(here, RuleTexts.withNote(rule(here, "INNO-SVE-2026"), "Our own note."));
        var fates = assertInstanceOf(Reading.Understood.class, receiver.read(MANAGER, file)).lines().stream().filter(line -> line.fate() != Fate.SAME).map(RuleFileLine::fate).toList();
        assertEquals(List.of(Fate.LOCAL), fates);
        assertEquals(0, receiver.propose(MANAGER, file));
        assertEquals("Our own note.", rule(here, "INNO-SVE-2026").note().fr());
    }

    @Test
    void onlyManagersSendAndReceive() {
        assertEquals(Optional.empty(), sender.export(BUYER, "Elsewhere"));
        assertEquals("role", assertInstanceOf(Reading.Refused.class, receiver.read(BUYER, sent())).why());
        assertEquals(List.of(), receiver.trusted(BUYER));
    }

    @Test
    void theKeyIsItsOwnersAlone() throws IOException {
        sent();
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets.resolve("rules.key"))));
    }

    /** The book of the other lab, where a disputed row was switched on. */
    private String sent() {
        change(there, RuleTexts.switchedOn(rule(there, "INNO-SVE-2026")));
        return sender.export(MANAGER, "Elsewhere").orElseThrow();
    }

    private static void change(OpenRules lab, Rule after) {
        var proposed = (Proposing.Proposed) lab.proposals.propose(MANAGER, after, after.version(), "because", "");
        lab.proposals.confirm(OTHER_MANAGER, proposed.proposal().id());
    }

    private static Rule rule(OpenRules lab, String key) {
        return lab.rules.find(MANAGER, key).orElseThrow();
    }
}
