// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer.Tone;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Words;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedFilter;
import org.faisceau.needs.api.NeedOrder;
import org.faisceau.needs.api.NeedParameters;
import org.faisceau.needs.api.NeedState;
import org.faisceau.needs.api.Needs;
import org.faisceau.needs.api.Themes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The needs by state; a card that is moved takes the step, and who may not is told why. */
@Component
public final class BoardPage implements Page {
    private static final List<NeedState> COURSE = Stream.of(NeedState.values()).filter(state -> state != NeedState.ABANDONED).toList();
    private final Needs needs;
    private final Themes themes;
    private final Organisations organisations;
    private final Clock clock;

    @Activate
    public BoardPage(@Reference Needs needs, @Reference Themes themes, @Reference Organisations organisations, @Reference Clock clock) {
        this.needs = needs;
        this.themes = themes;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public Address address() {
        return Address.of("needs/board").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(BoardPage.class);
        var names = new NeedNames(organisations, themes, visit.actor(), visit.locale());
        var filter = NeedParameters.filter(visit::queries, Days.today(clock));
        var board = Board.of(COURSE.stream().filter(state -> filter.states().isEmpty() || filter.states().contains(state))
                .map(state -> column(visit, words, names, filter, state)).toList());
        return Answer.screen(words.say("board.title"), new StaticTemplates().board(visit, words, board, NeedSearch.of(visit, words, names, organisations)));
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(BoardPage.class);
        if (visit.query("undo").matches("\\d{1,9}")) return takenBack(visit, words);
        var id = visit.form().value("need");
        var to = Arrays.stream(NeedState.values()).filter(state -> state.name().equals(visit.action())).findFirst();
        if (to.isEmpty()) return Answer.notFound();
        if (to.get() == NeedState.ABANDONED) return needs.find(visit.actor(), id).map(need -> Answer.redirect("/needs/" + need.id() + "/abandon")).orElse(Answer.notFound());
        var bare = needs.find(visit.actor(), id).filter(need -> isBare(visit, need, to.get()));
        if (bare.isPresent()) {
            return Answer.screen(words.say("publish.question"),
                    new StaticTemplates().publishQuestion(words, bare.get(), visit.form().version(), Gaps.in(bare.get().content(), Days.today(clock))));
        }
        return needs.move(visit.actor(), id, visit.form().version(), to.get(), "").fold(
                done -> Answer.undoable(back(visit, id), words.say("board.moved", done.need().title(), words.say("state." + to.get())), undo(visit, done.need())),
                lost -> Answer.redirect(back(visit, id), Tone.WARNING, words.say("step.lost")),
                no -> Answer.redirect(back(visit, id), Tone.WARNING, words.say("step.notAllowed", words.say("state." + no.from()), words.say("state." + no.to()))),
                noReason -> Answer.redirect("/needs/" + id + "/abandon"),
                refused -> Answer.redirect(back(visit, id), Tone.WARNING, words.say("step.refused")),
                unknown -> Answer.notFound());
    }

    private Answer takenBack(Visit visit, Words words) {
        var id = visit.query("need");
        return needs.takeBack(visit.actor(), id, Integer.parseInt(visit.query("undo"))).fold(
                done -> Answer.redirect(back(visit, id), words.say("step.takenBack")),
                lost -> Answer.redirect(back(visit, id), Tone.WARNING, words.say("step.lost")),
                no -> Answer.redirect(back(visit, id), Tone.WARNING, words.say("step.refused")),
                noReason -> Answer.redirect(back(visit, id), Tone.WARNING, words.say("step.refused")),
                refused -> Answer.redirect(back(visit, id), Tone.WARNING, words.say("step.refused")),
                unknown -> Answer.notFound());
    }

    private boolean isBare(Visit visit, Need need, NeedState to) {
        return to == NeedState.PUBLISHED && needs.mayMove(visit.actor(), need, to) && !Gaps.in(need.content(), Days.today(clock)).isEmpty();
    }

    private Board.Column column(Visit visit, Words words, NeedNames names, NeedFilter filter, NeedState state) {
        var here = filter.withStates(Set.of(state));
        var today = Days.today(clock);
        var cards = names.lines(needs.page(visit.actor(), here, NeedOrder.DEADLINE, "", Board.CARDS).items()).stream()
                .map(line -> Board.Card.of(line, today, needs, visit.actor())).toList();
        int count = cards.size() < Board.CARDS ? cards.size() : needs.count(visit.actor(), here, Board.COUNT_MOST);
        return new Board.Column("column-" + state, state.name(), words.say("state." + state), count, "",
                NeedSearch.with(visit, "/needs", Optional.of("state=" + state + "&sort=deadline"), "state"), cards);
    }

    /** The board as it was narrowed, at that card. */
    private static String back(Visit visit, String id) {
        return NeedSearch.with(visit, "/needs/board", Optional.empty(), "") + "#need-" + id;
    }

    private static String undo(Visit visit, Need need) {
        return NeedSearch.with(visit, "/needs/board", Optional.of("need=" + need.id() + "&undo=" + need.version()), "");
    }
}
