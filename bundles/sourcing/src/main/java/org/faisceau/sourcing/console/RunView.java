// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import gg.jte.Content;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faisceau.sourcing.api.Asked;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.Invitation;
import org.faisceau.sourcing.api.Offered;
import org.faisceau.sourcing.api.OpenForm;
import org.faisceau.sourcing.api.Paperwork;
import org.faisceau.sourcing.api.Run;
import org.faisceau.sourcing.api.Stage;
import org.faisceau.sourcing.spi.Question;
import org.faisceau.sourcing.spi.Sheet;

/**
 * A technique in a campaign as its page shows it.
 *
 * @param offered empty where the technique is gone: what it found stays to be read
 * @param silences what to do about who has not answered, by invitation
 * @param unread companies that no message reaches: they are handed their link
 * @param silent how many may be reminded
 * @param forms those of this run that are open to everybody
 * @param proposals what it would have recorded elsewhere
 * @param problem what kept the last answers from being taken; empty for nothing
 * @param beginFields what it asks before it begins
 */
record RunView(Campaign campaign, Run run, Optional<Offered> offered, Names names, List<Shown> stages, List<Content> beginFields, List<Invitation> invitations, Map<String, String> silences, Set<String> unread, int silent, List<OpenForm> forms, List<Recorded> proposals, boolean mayLead, String problem) {
    /** A stage and the fields of its form; none where nothing is asked. */
    record Shown(Stage stage, List<Content> fields) {}

    String address() {
        return campaign.address() + "/techniques/" + run.id();
    }

    boolean isToBegin() {
        return run.status() == Run.Status.CHOSEN && offered.isPresent() && mayLead && campaign.state().isOpen();
    }

    boolean mayDrop() {
        return run.status() == Run.Status.CHOSEN && mayLead && !campaign.state().isClosed();
    }

    /** True while answers of companies are taken. */
    boolean isAwaiting() {
        return isAnswerable() && run.status() != Run.Status.OVER;
    }

    boolean isAnswerable() {
        return mayLead && offered.isPresent() && campaign.state().isOpen();
    }

    /** A paper in the language it is read in. */
    Sheet sheet(Paperwork paper, Locale locale) {
        return paper.in(locale);
    }

    String calendar(String word) {
        return file(word, SheetFiles.CALENDAR);
    }

    String file(String word, String name) {
        return address() + "/" + word + "/" + name;
    }

    /** True where a form asks for a file: it is sent in parts then. */
    static boolean isUploading(List<Asked> questions) {
        return questions.stream().anyMatch(one -> one.question().type() == Question.Type.FILE);
    }

    String paper(String word) {
        return "/print/sourcing-paper/" + campaign.id() + "." + run.id() + "." + word;
    }
}
