// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.faisceau.gatherings.api.Bilingual;
import org.faisceau.gatherings.api.Chapter;
import org.faisceau.gatherings.api.Format;
import org.faisceau.gatherings.api.Formats;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.GatheringId;
import org.faisceau.gatherings.api.Lateness;
import org.faisceau.gatherings.api.ProgrammeItem;
import org.faisceau.gatherings.api.Programmes;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Programmes: who may, and what is written; hours and clashes are {@link TimetableRule}'s. */
@Component
public final class ProgrammeRegister implements Programmes {
    private static final Texts TEXTS = Texts.beside(ProgrammeRegister.class);
    /** Who leads an item as formats have it, in both languages: a role, nobody in person. */
    static final Set<String> ROLES_WRITTEN = Stream.of(Format.Part.values()).flatMap(part -> Stream.of(Locale.FRENCH, Locale.ENGLISH).map(locale -> TEXTS.in(locale).say("lead." + part))).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> ROLES = ROLES_WRITTEN.stream().map(SortKey::of).collect(Collectors.toUnmodifiableSet());
    private final Schema schema;
    private final Formats formats;

    @Activate
    public ProgrammeRegister(@Reference Store store, @Reference Formats formats) {
        this.schema = store.schema("gatherings", ProgrammeRegister.class);
        this.formats = formats;
    }

    @Override
    public Optional<Sheet> find(Actor actor, GatheringId gathering, Locale locale) {
        var found = schema.read(tx -> GatheringTable.find(tx, actor, gathering.word()));
        var format = found.flatMap(one -> format(actor, one));
        return found.map(one -> schema.read(tx -> sheet(tx, actor, one, format, locale)));
    }

    private Optional<Format> format(Actor actor, Gathering gathering) {
        return formats.find(actor, gathering.content().format()).map(Formats.Kept::format);
    }

    private static Sheet sheet(Reading tx, Actor actor, Gathering gathering, Optional<Format> format, Locale locale) {
        var head = ProgrammeTable.head(tx, gathering.id());
        var content = gathering.content();
        var written = ProgrammeTable.items(tx, gathering.id());
        var items = !written.isEmpty() ? written.stream().map(one -> format.map(it -> said(it, one, locale)).orElse(one)).toList() : format.map(one -> proposed(one, content, locale)).orElse(List.of());
        int people = Wants.counts(gathering, GuestTable.list(tx, gathering.id())).total();
        int expected = format.flatMap(one -> one.stay(people)).map(Format.Stay::minutes).orElse(0);
        var table = TimetableRule.of(content.from(), items, expected == 0 ? content.minutes() : expected, content.place(), ProgrammeTable.held(tx, actor, gathering), ROLES);
        boolean wantsPause = format.flatMap(one -> one.rule(Format.Rule.Kind.PAUSE)).isPresent();
        var begun = head.filter(row -> !row.getBegun().isEmpty()).map(row -> LocalTime.parse(row.getBegun()));
        var ended = head.filter(row -> !row.getEnded().isEmpty()).map(row -> LocalTime.parse(row.getEnded()));
        return new Sheet(gathering, wantsPause ? TimetableRule.pausing(table) : table, written.isEmpty(), head.map(row -> row.getRunning()).orElse(""), begun, ended, head.map(row -> row.getVersion()).orElse(0));
    }

    private static List<ProgrammeItem> proposed(Format format, Gathering.Content content, Locale locale) {
        var words = TEXTS.in(locale);
        return format.programme(content.minutes()).items().stream().map(one -> new ProgrammeItem(one.id(), one.title().in(locale), one.text().in(locale), one.minutes(), words.say("lead." + one.lead()), "", turns(one, content.expected()), false, one.isPause())).toList();
    }

    /** As many speak in turn as are expected of those it is for: the forms of companies where the mentor leads; as the format has it while nobody is. */
    private static int turns(Format.Item item, Gathering.Expected people) {
        if (item.times() == 0) return 0;
        int speaking = switch (item.lead()) {
            case AUTHORITIES -> people.authorities();
            case COMPANIES, MENTOR -> people.companies();
            default -> people.authorities() + people.companies();
        };
        return speaking == 0 ? item.times() : Math.min(speaking, Math.min(ProgrammeItem.TURNS_MOST, item.minutes()));
    }

    /** What is still as the format has it, in either language, is said in the reader's. */
    private static ProgrammeItem said(Format format, ProgrammeItem kept, Locale locale) {
        var known = format.programmes().stream().flatMap(one -> one.items().stream()).filter(one -> one.id().equals(kept.id())).toList();
        var title = said(kept.title(), known.stream().map(Format.Item::title), locale);
        var detail = said(kept.detail(), known.stream().map(Format.Item::text), locale);
        var lead = said(kept.lead(), known.stream().map(one -> new Bilingual(TEXTS.in(Locale.FRENCH).say("lead." + one.lead()), TEXTS.in(Locale.ENGLISH).say("lead." + one.lead()))), locale);
        return new ProgrammeItem(kept.id(), title, detail, kept.minutes(), lead, kept.room(), kept.turns(), kept.beside(), kept.isBreak());
    }

    private static String said(String kept, Stream<Bilingual> known, Locale locale) {
        return known.filter(one -> one.fr().equals(kept) || one.en().equals(kept)).findFirst().map(one -> one.in(locale)).orElse(kept);
    }

    @Override
    public Saving save(Actor actor, GatheringId gathering, int seenVersion, List<ProgrammeItem> items, Locale locale) {
        return write(actor, gathering, seenVersion, locale, (tx, one) -> {
            var fault = fault(items);
            if (fault.isPresent()) return fault;
            ProgrammeTable.write(tx, one, seenVersion + 1, items);
            return Optional.empty();
        });
    }

    private static Optional<Saving> fault(List<ProgrammeItem> items) {
        if (items.isEmpty()) return Optional.of(new Saving.Invalid(0, "itemTitle", "item.none"));
        if (items.size() > ITEMS_MOST) return Optional.of(new Saving.Invalid(ITEMS_MOST, "itemTitle", "item.tooMany"));
        return IntStream.range(0, items.size()).mapToObj(at -> fault(at, items.get(at))).flatMap(Optional::stream).findFirst();
    }

    private static Optional<Saving> fault(int at, ProgrammeItem item) {
        if (Unseen.is(item.title())) return Optional.of(new Saving.Invalid(at, "itemTitle", "item.noTitle"));
        boolean isLong = item.title().length() > ProgrammeItem.TITLE_MAX || item.detail().length() > ProgrammeItem.DETAIL_MAX || item.lead().length() > ProgrammeItem.LINE_MAX || item.room().length() > ProgrammeItem.LINE_MAX;
        return isLong ? Optional.of(new Saving.Invalid(at, "itemTitle", "item.tooLong")) : Optional.empty();
    }

    @Override
    public Saving forget(Actor actor, GatheringId gathering, int seenVersion, Locale locale) {
        return write(actor, gathering, seenVersion, locale, (tx, one) -> {
            ProgrammeTable.forget(tx, one, seenVersion + 1);
            return Optional.empty();
        });
    }

    @Override
    public Saving run(Actor actor, GatheringId gathering, int seenVersion, String item, LocalTime from, Locale locale) {
        var items = find(actor, gathering, locale).map(Sheet::items).orElse(List.of());
        if (!item.isEmpty() && items.stream().noneMatch(one -> one.id().equals(item))) return new Saving.Unknown();
        return write(actor, gathering, seenVersion, locale, (tx, one) -> {
            // What runs on the day is what was proposed, from then on as a programme of its own.
            if (ProgrammeTable.items(tx, gathering).isEmpty()) ProgrammeTable.write(tx, one, seenVersion + 1, items);
            ProgrammeTable.run(tx, one, seenVersion + 1, item, from.truncatedTo(ChronoUnit.MINUTES).toString());
            return Optional.empty();
        });
    }

    @Override
    public Optional<Lateness> late(Sheet sheet, LocalTime now) {
        int running = IntStream.range(0, sheet.items().size()).filter(at -> sheet.items().get(at).id().equals(sheet.running())).findFirst().orElse(-1);
        if (running < 0 || sheet.begunAt().isEmpty() || sheet.endedAt().isPresent()) return Optional.empty();
        var start = sheet.gathering().content().from();
        return Optional.of(TimetableRule.late(sheet.table(), running, minutes(start, sheet.begunAt().get()), minutes(start, now)));
    }

    private static int minutes(LocalTime from, LocalTime to) {
        return (int) ChronoUnit.MINUTES.between(from, to.truncatedTo(ChronoUnit.MINUTES));
    }

    private Saving write(Actor actor, GatheringId gathering, int seenVersion, Locale locale, BiFunction<Writing, Gathering, Optional<Saving>> work) {
        var outcome = schema.write(actor, tx -> WhoMay.<Optional<Saving>>write(tx, actor, gathering.word(), Chapter.PROGRAMME, one -> {
            int version = ProgrammeTable.head(tx, gathering).map(row -> row.getVersion()).orElse(0);
            return version == seenVersion ? work.apply(tx, one) : Optional.of(new Saving.Lost(sheet(tx, actor, one, Optional.empty(), locale)));
        }, state -> Optional.of(new Saving.NotNow(state)), () -> Optional.of(new Saving.Refused()), () -> Optional.of(new Saving.Unknown())));
        // Their version as they read it: with its format's words, which the transaction does not ask for.
        return outcome.map(off -> off instanceof Saving.Lost ? new Saving.Lost(find(actor, gathering, locale).orElseThrow()) : off).orElseGet(() -> new Saving.Done(find(actor, gathering, locale).orElseThrow()));
    }
}
