// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.GatheringState;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.spi.Shown;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The gatherings to come that everybody may know of: title, day, hours and place, as in the public calendar. Who leads one agreed when it was shown to everybody. */
@Component
public final class ShownGatherings implements Shown {
    private static final int AHEAD_DAYS = 800;
    private final NoticeRegister notices;
    private final Clock clock;

    @Activate
    public ShownGatherings(@Reference NoticeRegister notices, @Reference Clock clock) {
        this.notices = notices;
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
        return coming.stream().map(one -> piece(one, locale, Optional.ofNullable(days.get(one.id().word())))).toList();
    }

    @Override
    public Optional<Piece> find(Ref ref, Locale locale) {
        return all(locale, MOST).stream().filter(one -> one.ref().equals(ref)).findFirst();
    }

    private static Piece piece(Gathering one, Locale locale, Optional<LocalDate> agreedOn) {
        var words = Texts.beside(ShownGatherings.class).in(locale);
        var content = one.content();
        var hours = words.say("shown.when", words.weekday(content.day()), content.from().toString(), content.until().toString());
        var lead = content.place().isEmpty() ? hours : hours + " · " + content.place();
        return new Piece(one.ref(), one.title(), lead, "", "", Optional.of(content.day()), "", agreedOn);
    }
}
