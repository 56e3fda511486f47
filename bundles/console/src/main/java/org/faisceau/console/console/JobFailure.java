// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.console;

import java.util.List;
import java.util.regex.Pattern;
import org.faisceau.kernel.api.Words;
import org.faisceau.store.api.Jobs;

/** What broke a job, for who reads the list: a sentence in the console’s language, and the line of the store, which is a program’s, for who looks further. */
record JobFailure(String line) {
    /** In this order: a disk that is full is met by the database too. */
    private static final List<Situation> SITUATIONS = List.of(
            Situation.of("disk", "No space left|SQLITE_FULL|disk is full|FileSystemException|AccessDeniedException|NoSuchFileException|ReadOnlyFileSystem"),
            Situation.of("mail", "MessagingException|MailConnectException|SendFailedException|AuthenticationFailedException|SMTP"),
            Situation.of("store", "StoreUnavailable|DataAccessException|SQL\\w*Exception"),
            Situation.of("net", "ConnectException|UnknownHostException|NoRouteToHost|TimeoutException|SSL\\w*Exception"),
            Situation.of("memory", "OutOfMemoryError"));

    private record Situation(String key, Pattern names) {
        static Situation of(String key, String names) {
            return new Situation(key, Pattern.compile(names));
        }
    }

    /** Empty where it did not fail. */
    String said(Words words) {
        if (line.isEmpty()) return "";
        if (isCutOff()) return words.say("job.cutOff");
        var key = SITUATIONS.stream().filter(one -> one.names.matcher(line).find()).map(Situation::key).findFirst().orElse("other");
        return words.say("job.fails." + key);
    }

    /** Empty where the sentence says all. */
    String detail() {
        return isCutOff() ? "" : line;
    }

    private boolean isCutOff() {
        return line.equals(Jobs.CUT_OFF);
    }
}
