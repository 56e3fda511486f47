// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.FileBeside;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Demonstration;
import org.faisceau.kernel.spi.Kind;
import org.faisceau.library.api.Feedback;
import org.faisceau.library.api.Feedbacks;
import org.faisceau.library.api.Reader;
import org.faisceau.library.api.Step;
import org.faisceau.library.api.Work;
import org.faisceau.library.api.WorkKind;
import org.faisceau.library.api.Works;
import org.faisceau.library.api.Written;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Works and feedback of the fictitious territory; feedback points to a contract or a dossier of it where their modules run. */
@Component
public final class DemonstrationLibrary implements Demonstration {
    private final Works works;
    private final Feedbacks feedbacks;
    private final SolutionThemes themes;
    private final Organisations organisations;
    private final Clock clock;
    private final Function<String, Actor> people;
    @Reference
    private volatile List<Kind> kinds = List.of();

    @Activate
    public DemonstrationLibrary(@Reference Works works, @Reference Feedbacks feedbacks, @Reference SolutionThemes themes, @Reference Organisations organisations, @Reference Clock clock, @Reference Accounts accounts) {
        this(works, feedbacks, themes, organisations, clock, name -> accounts.named(Actor.system(), name).map(Account::actor).orElse(Actor.nobody()));
    }

    /** @param people accounts of the demonstration by their names */
    DemonstrationLibrary(Works works, Feedbacks feedbacks, SolutionThemes themes, Organisations organisations, Clock clock, Function<String, Actor> people) {
        this.works = works;
        this.feedbacks = feedbacks;
        this.themes = themes;
        this.organisations = organisations;
        this.clock = clock;
        this.people = people;
    }

    @Override
    public String part() {
        return "library";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public void load() {
        blocks("demonstration.txt").forEach(this::work);
        blocks("demonstrationFeedback.txt").forEach(this::feedback);
    }

    private static Stream<List<String>> blocks(String file) {
        return Stream.of(FileBeside.text(DemonstrationLibrary.class, file).split("\n\n(?=[A-Z]+\\|)")).map(block -> Arrays.asList(block.strip().split("\n", -1)));
    }

    private void work(List<String> block) {
        var facts = block.get(0).split("\\|", -1);
        Set<Reader> readers = Stream.of(facts[3].split(",")).filter(one -> !one.isEmpty()).map(Reader::valueOf).collect(Collectors.toSet());
        var step = Optional.of(facts[2]).filter(one -> !one.isEmpty()).map(Step::valueOf);
        var content = new Work.Content(WorkKind.valueOf(facts[0]), facts[9].strip(), block.get(1), String.join("\n", block.subList(2, block.size())), theme(facts[4]), step, readers, facts[1], facts[7], facts[8],
                Optional.of(Days.today(clock).plusDays(Integer.parseInt(facts[5]))), Boolean.parseBoolean(facts[6]));
        done(works.add(people.apply("manager"), content));
    }

    private void feedback(List<String> block) {
        var facts = block.get(0).split("\\|", -1);
        var buyer = people.apply("buyer");
        var own = organisations.find(Actor.system(), buyer.organisation().isEmpty() ? "-" : buyer.organisation());
        var content = new Feedback.Content(Feedback.Sort.valueOf(facts[0]), facts[1], block.get(1), line(block, 2), line(block, 3), Optional.of(facts[2]).filter(one -> !one.isEmpty()).map(one -> Euros.of(Long.parseLong(one))),
                Optional.of(YearMonth.parse(facts[3])).filter(month -> !month.isAfter(YearMonth.from(Days.today(clock)))), theme(facts[4]), own.map(Organisation::id).orElse(""), own.map(Organisation::name).orElse(""), facts[7], about(facts[5], facts[6]), "", Optional.empty());
        var written = done(feedbacks.add(buyer, content));
        // The last one waits for its agreement.
        if (written.content().about().isPresent() || written.content().amount().isPresent()) done(feedbacks.share(buyer, written.id(), written.version(), Optional.of(Days.today(clock))));
    }

    private static String line(List<String> block, int at) {
        return at < block.size() ? block.get(at) : "";
    }

    private Optional<Ref> about(String word, String text) {
        return kinds.stream().filter(kind -> kind.word().equals(word)).flatMap(kind -> kind.pick(Actor.system(), text, 1).stream()).findFirst();
    }

    /** Whoever keeps the themes may have others. */
    private String theme(String code) {
        return themes.codes(Actor.system()).contains(code) ? code : "";
    }

    private static <R> R done(Written<R> written) {
        if (written instanceof Written.Done<R> done) return done.record();
        throw new IllegalStateException("demonstration: " + written);
    }
}
