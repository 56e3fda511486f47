// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.faisceau.directory.api.Introduction;
import org.faisceau.directory.api.IntroductionChannel;
import org.faisceau.directory.api.IntroductionContent;
import org.faisceau.directory.api.IntroductionOutcome;
import org.faisceau.directory.api.IntroductionReply;
import org.faisceau.directory.api.IntroductionState;
import org.faisceau.directory.db.tables.records.DirectoryIntroductionRecord;
import org.faisceau.kernel.api.Ref;

/** Between an introduction and its row. */
final class IntroductionRow {
    private static final String NO_DAY = "9999-12-31";

    private IntroductionRow() {}

    static Introduction introduction(DirectoryIntroductionRecord row) {
        var content = new IntroductionContent(row.getCompany(), row.getBuyer(), row.getAbout().isEmpty() ? Optional.empty() : Optional.of(Ref.of(row.getAbout())),
                IntroductionChannel.valueOf(row.getChannel()), LocalDate.parse(row.getHeldOn()), row.getSaid(), day(row.getFollowUpOn()));
        return new Introduction(row.getId(), content, IntroductionState.valueOf(row.getState()),
                row.getOutcome().isEmpty() ? Optional.empty() : Optional.of(IntroductionOutcome.valueOf(row.getOutcome())), row.getOutcomeNote(), row.getAskedBy(),
                Instant.ofEpochMilli(row.getAskedAt()), reply(row.getCompanyAnswer(), row.getCompanyBy(), row.getCompanyAt(), row.getCompanyReason()),
                reply(row.getBuyerAnswer(), row.getBuyerBy(), row.getBuyerAt(), row.getBuyerReason()), day(row.getMadeOn()), row.getReminders(),
                Instant.ofEpochMilli(row.getChangedAt()), row.getVersion());
    }

    /** All columns but those of the reminders' last day, which the reminding job alone writes. */
    static DirectoryIntroductionRecord row(Introduction one) {
        var row = new DirectoryIntroductionRecord();
        row.setId(one.id());
        row.setCompany(one.content().company());
        row.setBuyer(one.content().buyer());
        row.setAbout(one.content().about().map(Ref::toString).orElse(""));
        row.setChannel(one.content().channel().name());
        row.setHeldOn(one.content().heldOn().toString());
        row.setSaid(one.content().said());
        row.setFollowUpOn(text(one.content().followUpOn()));
        row.setState(one.state().name());
        row.setOutcome(one.outcome().map(Enum::name).orElse(""));
        row.setOutcomeNote(one.outcomeNote());
        row.setAskedBy(one.askedBy());
        row.setAskedAt(one.askedAt().toEpochMilli());
        row.setCompanyAnswer(one.company().answer().name());
        row.setCompanyBy(one.company().who());
        row.setCompanyAt(one.company().at().toEpochMilli());
        row.setCompanyReason(one.company().reason());
        row.setBuyerAnswer(one.buyer().answer().name());
        row.setBuyerBy(one.buyer().who());
        row.setBuyerAt(one.buyer().at().toEpochMilli());
        row.setBuyerReason(one.buyer().reason());
        row.setMadeOn(text(one.madeOn()));
        row.setReminders(one.reminders());
        row.setChangedAt(one.changedAt().toEpochMilli());
        row.setVersion(one.version());
        return row;
    }

    static String noDay() {
        return NO_DAY;
    }

    private static IntroductionReply reply(String answer, String who, long at, String reason) {
        return new IntroductionReply(IntroductionReply.Answer.valueOf(answer), who, Instant.ofEpochMilli(at), reason);
    }

    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(NO_DAY);
    }

    private static Optional<LocalDate> day(String text) {
        return text.equals(NO_DAY) ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }
}
