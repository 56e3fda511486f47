// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import static org.faisceau.store.Things.ANNE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.faisceau.kernel.spi.Command;
import org.faisceau.store.api.Journal;
import org.faisceau.store.api.Journal.Verification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
final class JournalTest {
    @Parameter TestEngine engine;
    @TempDir Path folder;
    private final Hands clock = new Hands();
    private Database database;
    private Things things;
    private JournalBook journal;

    @BeforeEach
    void threeEntries() {
        database = new Database(engine.in(folder), clock);
        things = new Things(new SqlStore(database));
        journal = new JournalBook(database);
        things.add(ANNE, "1", "Asphalt");
        things.rename(ANNE, "1", "Recycled asphalt");
        things.add(ANNE, "2", "Street lamp");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void holdsAsLongAsNobodyTouchesIt() {
        assertEquals(new Verification.Intact(3, 0), journal.verify());
    }

    @Test
    void readsWhatPassesTheSieve() {
        var created = new Journal.Sieve(ANNE.id(), Things.ref("1").kind(), "", Instant.EPOCH, clock.instant().plusSeconds(1));
        assertEquals(List.of(3L, 2L, 1L), journal.latest(created, 0, 10).stream().map(Journal.Entry::seq).toList());
        assertEquals(List.of(1L), journal.latest(created, 2, 10).stream().map(Journal.Entry::seq).toList());
        assertEquals(List.of(), journal.latest(new Journal.Sieve("somebody", "", "", Instant.EPOCH, clock.instant().plusSeconds(1)), 0, 10));
        assertEquals(List.of(), journal.latest(new Journal.Sieve("", "", "", Instant.EPOCH, clock.instant().minusSeconds(9_999_999)), 0, 10));
    }

    @Test
    void tellsARecordsHistoryNewestFirst() {
        var changes = journal.of(Things.ref("1"), 10).stream().map(entry -> entry.changes().get(0).after()).toList();
        assertEquals(List.of("Recycled asphalt", "Asphalt"), changes);
    }

    @Test
    void goesBackPageByPage() {
        var newest = journal.latest(0, 2);
        assertEquals(List.of(3L, 2L), newest.stream().map(entry -> entry.seq()).toList());
        assertEquals(List.of(1L), journal.latest(2, 2).stream().map(entry -> entry.seq()).toList());
    }

    @Test
    void stillHoldsWhenAPayloadIsErasedUnderAPrivacyRule() {
        assertEquals(2, journal.erase(ANNE, Things.ref("1"), "kept five years"));
        assertEquals(new Verification.Intact(4, 0), journal.verify());
        assertEquals(List.of(), journal.of(Things.ref("1"), 10).get(2).changes());
    }

    @Test
    void erasesThePayloadsOfSomeActsAlone() {
        assertEquals(0, journal.erase(ANNE, Things.ref("1"), Set.of("answered"), clock.instant(), ""));
        var acts = Set.of(journal.of(Things.ref("1"), 10).get(1).action());
        assertEquals(2, journal.erase(ANNE, Things.ref("1"), acts, clock.instant(), ""));
        assertEquals(new Verification.Intact(5, 0), journal.verify());
    }

    @Test
    void leavesWhatWasDoneSinceWhenItErasesTheOld() {
        var acts = Set.of(journal.of(Things.ref("1"), 10).get(0).action());
        var first = clock.instant();
        clock.forward(Duration.ofDays(1));
        things.rename(ANNE, "1", "Cold asphalt");
        assertEquals(2, journal.erase(ANNE, Things.ref("1"), acts, first, ""));
        assertEquals("Cold asphalt", journal.of(Things.ref("1"), 10).get(1).changes().get(0).after());
    }

    @Test
    void findsAnAlteredEntry() {
        tamper("update store_journal set actor = 'bruno' where seq = 2");
        assertEquals(new Verification.Broken(2, "it was altered"), journal.verify());
    }

    @Test
    void findsAnAlteredPayload() {
        tamper("update store_payload set payload = replace(payload, 'Street', 'Gas') where seq = 3");
        assertEquals(new Verification.Broken(3, "its reason or field changes were altered"), journal.verify());
    }

    @Test
    void findsAMissingEntry() {
        tamper("delete from store_payload where seq = 2");
        tamper("delete from store_journal where seq = 2");
        assertEquals(new Verification.Broken(2, "this entry is missing"), journal.verify());
    }

    @Test
    void findsAJournalCutAtItsEnd() {
        tamper("delete from store_payload where seq = 3");
        tamper("delete from store_journal where seq = 3");
        assertEquals(new Verification.Broken(3, "entries are missing up to the head"), journal.verify());
    }

    @Test
    void findsAJournalRewrittenAfterASealLeftTheMachine() throws Exception {
        new Seals(database).seal();
        var kept = journal.seals(1).get(0);
        Files.delete(folder.resolve("seals/2026-03-11.json"));
        tamper("delete from store_payload");
        tamper("delete from store_journal");
        tamper("update store_head set journal_seq = 0, journal_hash = ''");
        things.add(ANNE, "3", "Another past");
        assertInstanceOf(Verification.Intact.class, journal.verify());
        assertEquals(new Verification.Broken(3, "a seal names this entry, and the journal ends before it"), journal.verify(kept.text()));
    }

    @Test
    void sealsTheDayThatEndedOnce() {
        new Seals(database).seal();
        things.add(ANNE, "3", "After the seal");
        new Seals(database).seal();
        clock.forward(Duration.ofDays(1));
        new Seals(database).seal();
        assertEquals(List.of(LocalDate.of(2026, 3, 12), LocalDate.of(2026, 3, 11)), journal.seals(10).stream().map(seal -> seal.day()).toList());
        assertEquals(List.of(4L, 3L), journal.seals(10).stream().map(seal -> seal.seq()).toList());
        assertEquals(new Verification.Intact(4, 2), journal.verify());
    }

    @Test
    void findsASealSignedByNobody() throws Exception {
        new Seals(database).seal();
        var file = folder.resolve("seals/2026-03-11.json");
        Files.writeString(file, Files.readString(file).replace("2026-03-11", "2026-03-10"));
        assertInstanceOf(Verification.Broken.class, journal.verify());
    }

    @Test
    void findsAJournalRewrittenAndSealedWithAnotherKey() throws Exception {
        new Seals(database).seal();
        var seal = Sealed.of(journal.seals(1).get(0).text());
        var forged = Sealed.sign(LocalDate.of(2026, 3, 11), 3, seal.hash(), KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        Files.writeString(folder.resolve("seals/2026-03-11.json"), forged.text());
        var found = assertInstanceOf(Verification.Broken.class, journal.verify());
        assertTrue(found.why().startsWith("the seal of 2026-03-11 is signed by key " + forged.keyMark() + ", which is not this installation's"));
    }

    @Test
    void saysByWhichKeyASealOfAnotherMachineIsSigned() throws Exception {
        new Seals(database).seal();
        var hash = Sealed.of(journal.seals(1).get(0).text()).hash();
        var other = Sealed.sign(LocalDate.of(2026, 3, 11), 3, hash, KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        assertEquals(new Verification.Intact(3, 2, List.of(other.keyMark())), journal.verify(other.text()));
    }

    @Test
    void keepsTheKeyToItsOwner() throws Exception {
        new Seals(database).seal();
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("etc/seal.key"))));
    }

    @Test
    void answersTheCommandInASentence() {
        var out = new ByteArrayOutputStream();
        int code = new VerifyJournalCommand(journal).run(List.of(), new PrintStream(out, true, StandardCharsets.UTF_8), System.err);
        assertEquals(Command.DONE, code);
        assertTrue(out.toString(StandardCharsets.UTF_8).startsWith("The journal holds: 3 entries, 0 seals."));
    }

    private void tamper(String statement) {
        database.bare(sql -> sql.execute(statement));
    }
}
