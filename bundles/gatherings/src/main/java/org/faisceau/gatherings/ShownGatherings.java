// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.gatherings.api.Format;
import org.faisceau.gatherings.api.Formats;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.GatheringState;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.spi.Shown;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The gatherings to come that everybody may know of: title, day, hours and place, as in the public calendar, and what its format is. What is written for those invited stays with them. Who leads one agreed when it was shown to everybody. */
@Component
public final class ShownGatherings implements Shown {
    private static final int AHEAD_DAYS = 800;
    private final NoticeRegister notices;
    private final Formats formats;
    private final Clock clock;

    @Activate
    public ShownGatherings(@Reference NoticeRegister notices, @Reference Formats formats, @Reference Clock clock) {
        this.notices = notices;
        this.formats = formats;
        this.clock = clock;
    }

    @Override
    public Sort sort() {
        return Sort.EVENT;
    }

    @Override
    public String kind() {
        return Gathering.KIND;
    }

    @Override
    public List<Piece> all(Locale locale, int most) {
        var today = Days.today(clock);
        var coming = notices.shown(today, today.plusDays(AHEAD_DAYS), most).stream().filter(one -> one.state() != GatheringState.CANCELLED).toList();
        var days = notices.shownOn(coming.stream().map(one -> one.id().word()).toList());
        if (coming.isEmpty()) return List.of();
        var said = formats.list(Actor.system()).stream().map(Formats.Kept::format).collect(Collectors.toMap(Format::id, one -> said(one, locale)));
        return coming.stream().map(one -> piece(one, locale, said.getOrDefault(one.content().format(), ""), Optional.ofNullable(days.get(one.id().word())))).toList();
    }

    @Override
    public Optional<Piece> find(Ref ref, Locale locale) {
        return all(locale, MOST).stream().filter(one -> one.ref().equals(ref)).findFirst();
    }

    private static String said(Format format, Locale locale) {
        var summary = format.summary().in(locale);
        return summary.isBlank() ? format.title().in(locale) : format.title().in(locale) + "\n\n" + summary;
    }

    private static Piece piece(Gathering one, Locale locale, String format, Optional<LocalDate> agreedOn) {
        var words = Texts.beside(ShownGatherings.class).in(locale);
        var content = one.content();
        var hours = words.say("shown.when", words.weekday(content.day()), content.from().toString(), content.until().toString());
        var lead = content.place().isEmpty() ? hours : hours + " · " + content.place();
        return new Piece(one.ref(), one.title(), lead, format, "", Optional.of(content.day()), "", agreedOn);
    }
}
