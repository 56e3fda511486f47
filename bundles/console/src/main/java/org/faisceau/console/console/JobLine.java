// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.console;

import java.time.Duration;
import java.util.Optional;
import org.faisceau.console.ModuleFile;
import org.faisceau.kernel.api.Words;
import org.faisceau.kernel.spi.Schedule;
import org.faisceau.store.api.Jobs.Status;

/**
 * A job as the list shows it.
 *
 * @param module of that job, by the first word of its id; empty for the store, which is no module
 */
public record JobLine(Words words, Status status, Optional<ModuleFile> module) {
    /** What it does; its id where nobody says. */
    public String title() {
        var told = module.flatMap(it -> it.job(status.id(), words.locale()));
        return told.orElseGet(() -> words.has("job.does." + status.id()) ? words.say("job.does." + status.id()) : status.id());
    }

    public String moduleTitle() {
        return module.map(it -> it.title(words.locale())).orElseGet(() -> words.say("job.platform"));
    }

    public boolean isStopped() {
        return status.when().isEmpty();
    }

    public boolean mayRun() {
        return !isStopped() && !status.running();
    }

    public boolean hasProgress() {
        return status.running() && status.total() > 0;
    }

    /** Such as « every hour », « each day at 03:20 ». */
    public String schedule() {
        return status.when().map(this::say).orElse("");
    }

    /** How long the last run took. */
    public String took() {
        return status.last().isEmpty() ? "" : span(Duration.ofMillis(status.lastMillis()));
    }

    public String stateKey() {
        if (isStopped()) return "stopped";
        if (status.running()) return "running";
        return status.failure().isEmpty() ? status.last().isEmpty() ? "new" : "good" : "failed";
    }

    public String tone() {
        return switch (stateKey()) {
            case "running" -> "info";
            case "failed" -> "bad";
            case "good" -> "good";
            default -> "";
        };
    }

    /** The last run's failure, in a sentence; empty where it was good. */
    public String failure() {
        return new JobFailure(status.failure()).said(words);
    }

    /** What the program says of it; empty where the sentence says all. */
    public String failureDetail() {
        return new JobFailure(status.failure()).detail();
    }

    private String say(Schedule schedule) {
        if (schedule instanceof Schedule.Daily daily) return words.say("job.daily", daily.at().toString());
        long seconds = ((Schedule.Every) schedule).gap().toSeconds();
        if (seconds % 86_400 == 0) return words.say("job.everyDays", seconds / 86_400);
        if (seconds % 3600 == 0) return words.say("job.everyHours", seconds / 3600);
        if (seconds % 60 == 0) return words.say("job.everyMinutes", seconds / 60);
        return words.say("job.everySeconds", seconds);
    }

    private String span(Duration span) {
        if (span.toMillis() < 1000) return words.say("job.tookMillis", span.toMillis());
        if (span.toSeconds() < 120) return words.say("job.tookSeconds", span.toSeconds());
        return words.say("job.tookMinutes", span.toMinutes());
    }
}
