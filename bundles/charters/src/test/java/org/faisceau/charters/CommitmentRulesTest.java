// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.faisceau.charters.api.Finding;
import org.faisceau.charters.api.Finding.State;
import org.faisceau.charters.api.Proof;
import org.faisceau.charters.api.Referent;
import org.faisceau.charters.api.Residency;
import org.faisceau.directory.api.PersonSide;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Ref;
import org.junit.jupiter.api.Test;

/** A year from 1 March 2026 to 28 February 2027, judged on 26 November 2026. */
class CommitmentRulesTest {
    private static final Period YEAR = new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2027, 2, 28));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private final List<Told> deeds = new ArrayList<>();
    private final List<Proof> proofs = new ArrayList<>();
    private final List<Referent> referents = new ArrayList<>();
    private final List<Residency> residents = new ArrayList<>();

    private Finding of(String word) {
        return of(word, TODAY);
    }

    private Finding of(String word, LocalDate today) {
        var obligation = Obligations.find(word).orElseThrow();
        return Obligations.rule(obligation).find(new Evidence(obligation, YEAR, today, proofs, referents, residents, deeds));
    }

    private void did(String word, String day, Ref... refs) {
        deeds.add(new Told(word, LocalDate.parse(day), List.of(refs)));
    }

    private void proven(String word, String day, PersonSide... publics) {
        proofs.add(new Proof("p" + proofs.size(), "lab", new Proof.Content(word, LocalDate.parse(day), "What", "", Set.of(publics)), "manager"));
    }

    private void hosted(String company, String from) {
        hosted(company, from, Optional.empty());
    }

    private void hosted(String company, String from, Optional<LocalDate> until) {
        var content = new Residency.Content(company, LocalDate.parse(from), "", "", Optional.empty(), Residency.Agreement.none(), 1, Optional.of(LocalDate.parse(from)), until);
        residents.add(new Residency("r-" + company, "lab", content, Residency.State.HOSTED, "", Residency.Outcome.unknown(), 1));
    }

    private void meeting(String day, PersonSide... there) {
        var gathering = new Ref("gathering", "g" + deeds.size());
        boolean isResidentThere = List.of(there).contains(PersonSide.COMPANY);
        if (isResidentThere) hosted("resident-" + day, "2026-03-01");
        did("gathering-held", day, isResidentThere ? new Ref[] {gathering, new Ref("organisation", "resident-" + day)} : new Ref[] {gathering});
        Stream.of(there).filter(side -> side != PersonSide.COMPANY).forEach(side -> did(MeetingRule.word(side), day, gathering));
    }

    @Test
    void tellingNeedsTurnsCommitmentFourGreen() {
        hosted("company", "2026-03-01");
        assertEquals(State.LATE, of("ENG-4").state());
        did("need-told", "2026-10-01", new Ref("need", "n1"));
        assertEquals(State.KEPT, of("ENG-4").state());
        assertEquals(Optional.of(LocalDate.of(2026, 10, 1)), of("ENG-4").day());
        assertEquals("telling.kept", of("ENG-4").rule());
    }

    @Test
    void whatIsLateByAProposedRhythmSaysSo() {
        assertTrue(of("ENG-4").isProposed());
        assertFalse(of("ENG-5", LocalDate.of(2027, 3, 1)).isProposed());
    }

    @Test
    void aRhythmIsDueBeforeItsFirstEnd() {
        hosted("company", "2026-03-01");
        var finding = of("ENG-4", LocalDate.of(2026, 5, 31));
        assertEquals(State.DUE, finding.state());
        assertEquals(Optional.of(LocalDate.of(2026, 6, 1)), finding.day());
        assertEquals(State.LATE, of("ENG-4", LocalDate.of(2026, 6, 2)).state());
    }

    @Test
    void nothingIsToldWhereNobodyIsHosted() {
        did("need-published", "2026-10-01", new Ref("need", "n1"));
        assertEquals(new Finding(State.INCOMPLETE, "telling.nobody", 0, Optional.empty(), List.of(), true), of("ENG-4"));
        hosted("late", "2026-11-01");
        assertEquals(State.LATE, of("ENG-4").state(), "who came later was not told");
        did("need-published", "2026-11-02", new Ref("need", "n2"));
        assertEquals(new Finding(State.KEPT, "telling.kept", 1, Optional.of(LocalDate.of(2026, 11, 2)), List.of(), true), of("ENG-4"));
    }

    @Test
    void aYearThatIsOverIsKeptOnlyWhereItsRhythmWas() {
        hosted("company", "2026-03-01");
        did("need-told", "2027-02-21", new Ref("need", "n1"));
        var over = LocalDate.of(2027, 3, 10);
        assertEquals(new Finding(State.INCOMPLETE, "telling.gap", 357, Optional.of(LocalDate.of(2026, 3, 1)), List.of(), true), of("ENG-4", over));
        did("need-told", "2026-05-20", new Ref("need", "n2"));
        did("need-told", "2026-08-20", new Ref("need", "n3"));
        did("need-told", "2026-11-20", new Ref("need", "n4"));
        assertEquals(new Finding(State.INCOMPLETE, "telling.gap", 93, Optional.of(LocalDate.of(2026, 11, 20)), List.of(), true), of("ENG-4", over));
        did("need-told", "2027-02-20", new Ref("need", "n5"));
        assertEquals(new Finding(State.KEPT, "telling.kept", 5, Optional.of(LocalDate.of(2027, 2, 21)), List.of(), true), of("ENG-4", over));
    }

    @Test
    void aYearThatIsOverIsKeptWhereAllHeardUntilTheyLeft() {
        hosted("company", "2026-03-01", Optional.of(LocalDate.of(2026, 11, 20)));
        hosted("early", "2026-02-01", Optional.of(LocalDate.of(2026, 2, 20)));
        for (var day : List.of("2026-05-20", "2026-08-10", "2026-10-10")) did("need-told", day, new Ref("need", day));
        assertEquals(new Finding(State.KEPT, "telling.kept", 3, Optional.of(LocalDate.of(2026, 10, 10)), List.of(), true), of("ENG-4", LocalDate.of(2027, 3, 10)));
        residents.remove(0);
        assertEquals("telling.nobody", of("ENG-4", LocalDate.of(2027, 3, 10)).rule(), "nobody stayed in that year");
    }

    @Test
    void nothingIsDueInAYearThatIsOver() {
        assertEquals(State.DUE, of("OPS-1").state());
        assertEquals(State.LATE, of("OPS-1", LocalDate.of(2027, 3, 10)).state());
        hosted("fresh", "2027-02-01");
        assertEquals(State.DUE, of("ENG-3", LocalDate.of(2027, 2, 10)).state());
        assertEquals(new Finding(State.KEPT, "introduction.notYet", 0, Optional.empty(), List.of(), true), of("ENG-3", LocalDate.of(2027, 3, 10)));
    }

    @Test
    void daysWithoutCoordinatorLeaveAYearThatIsOverIncomplete() {
        referents.add(new Referent("a", "lab", "p1", "", LocalDate.of(2027, 1, 1), Optional.empty(), 1));
        assertEquals(State.KEPT, of("ENG-1", LocalDate.of(2027, 1, 5)).state());
        assertEquals(new Finding(State.INCOMPLETE, "referent.gap", 306, Optional.of(LocalDate.of(2027, 1, 1)), List.of(), false), of("ENG-1", LocalDate.of(2027, 3, 1)));
    }

    @Test
    void aMeetingWithoutElectedOfficialsIsIncompleteAndSaysSo() {
        meeting("2026-06-10", PersonSide.TECHNICAL_STAFF, PersonSide.PURCHASER, PersonSide.COMPANY);
        assertEquals(new Finding(State.INCOMPLETE, "meeting.lacking", 1, Optional.of(LocalDate.of(2026, 6, 10)), List.of("ELECTED_OFFICIAL"), false), of("ENG-5"));
    }

    @Test
    void theBestMeetingOfTheYearCounts() {
        meeting("2026-06-10", PersonSide.COMPANY);
        meeting("2026-09-10", PersonSide.ELECTED_OFFICIAL, PersonSide.TECHNICAL_STAFF, PersonSide.PURCHASER, PersonSide.COMPANY);
        assertEquals(new Finding(State.KEPT, "meeting.kept", 2, Optional.of(LocalDate.of(2026, 9, 10)), List.of(), false), of("ENG-5"));
    }

    @Test
    void aMeetingWithoutResidentsIsIncomplete() {
        meeting("2026-06-10", PersonSide.ELECTED_OFFICIAL, PersonSide.TECHNICAL_STAFF, PersonSide.PURCHASER);
        assertEquals(List.of("COMPANY"), of("ENG-5").about());
    }

    @Test
    void aMeetingBroughtByHandCountsWithItsPublics() {
        proven("ENG-5", "2026-06-10", PersonSide.ELECTED_OFFICIAL, PersonSide.TECHNICAL_STAFF, PersonSide.PURCHASER, PersonSide.COMPANY);
        assertEquals(State.KEPT, of("ENG-5").state());
    }

    @Test
    void aYearWithoutMeetingIsDueUntilItsLastDayAndLateAfter() {
        assertEquals(State.DUE, of("ENG-5", LocalDate.of(2027, 2, 28)).state());
        assertEquals(State.LATE, of("ENG-5", LocalDate.of(2027, 3, 1)).state());
    }

    @Test
    void aMeetingOfAnotherYearDoesNotCount() {
        meeting("2026-02-28", PersonSide.ELECTED_OFFICIAL, PersonSide.TECHNICAL_STAFF, PersonSide.PURCHASER, PersonSide.COMPANY);
        assertEquals(State.DUE, of("ENG-5").state());
    }

    @Test
    void namesResidentsWhoMetNobody() {
        hosted("met", "2026-03-01");
        hosted("alone", "2026-03-01");
        hosted("fresh", "2026-11-01");
        did("introduction-made", "2026-10-01", new Ref("introduction", "i"), new Ref("organisation", "met"), new Ref("organisation", "town"));
        assertEquals(new Finding(State.INCOMPLETE, "introduction.lacking", 1, Optional.empty(), List.of("alone"), true), of("ENG-3"));
    }

    @Test
    void aPieceByHandShowsAnIntroduction() {
        hosted("alone", "2026-03-01");
        assertEquals(State.LATE, of("ENG-3").state());
        proven("ENG-3", "2026-10-01");
        assertEquals(new Finding(State.KEPT, "introduction.each", 1, Optional.of(LocalDate.of(2027, 4, 1)), List.of(), true), of("ENG-3"));
    }

    @Test
    void countsDaysWithoutCoordinator() {
        assertEquals("referent.never", of("ENG-1").rule());
        referents.add(new Referent("a", "lab", "p1", "", LocalDate.of(2026, 3, 1), Optional.of(LocalDate.of(2026, 6, 30)), 1));
        assertEquals(State.INCOMPLETE, of("ENG-1").state());
        assertEquals(Optional.of(LocalDate.of(2026, 6, 30)), of("ENG-1").day());
        referents.add(new Referent("b", "lab", "p2", "", LocalDate.of(2026, 7, 11), Optional.empty(), 1));
        assertEquals(new Finding(State.KEPT, "referent.gap", 10, Optional.of(LocalDate.of(2026, 7, 11)), List.of(), false), of("ENG-1"));
    }

    @Test
    void namesResidentsTiedToNoNeed() {
        assertEquals(State.INCOMPLETE, of("ENG-2").state());
        hosted("company", "2026-04-01");
        assertEquals(new Finding(State.KEPT, "residency.untied", 1, Optional.of(TODAY), List.of("company"), false), of("ENG-2"));
    }

    @Test
    void aGoodPracticeIsNeverLate() {
        assertEquals(State.FREE, of("BPR-9").state());
        proven("BPR-9", "2026-05-01");
        assertEquals(State.KEPT, of("BPR-9").state());
    }

    @Test
    void aDutyWithARhythmIsProvenAnew() {
        proven("OPS-1", "2025-11-25");
        assertEquals(State.LATE, of("OPS-1").state());
        proven("OPS-1", "2026-11-20");
        assertEquals(State.KEPT, of("OPS-1").state());
    }
}
