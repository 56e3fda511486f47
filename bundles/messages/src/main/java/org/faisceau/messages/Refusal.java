// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/**
 * What a failed handing over means for the mail.
 *
 * @param isForGood true where trying again is in vain: the server answered 5xx, or the address is none
 * @param words of the server, for a person to read; at most 300 characters
 */
record Refusal(boolean isForGood, String words) {
    private static final int WORDS = 300;

    static Refusal of(MessagingException failed) {
        boolean forGood = false;
        var words = said(failed);
        for (Throwable at = failed; at != null; at = next(at)) {
            int code = code(at);
            if (code >= 500) forGood = true;
            if (code > 0) words = said(at);
            if (at instanceof AddressException) forGood = true;
        }
        return new Refusal(forGood, words);
    }

    /** Of a server that could not be reached at all: with its cause, where the words are. */
    static String words(Throwable failed) {
        var text = new StringBuilder(said(failed));
        var cause = failed instanceof MessagingException messaging && messaging.getNextException() != null ? messaging.getNextException() : failed.getCause();
        if (cause != null && !text.toString().contains(said(cause))) text.append(" (").append(said(cause)).append(')');
        return cut(text.toString());
    }

    private static Throwable next(Throwable at) {
        return at instanceof MessagingException messaging ? messaging.getNextException() : at.getCause();
    }

    private static int code(Throwable at) {
        if (at instanceof SMTPAddressFailedException address) return address.getReturnCode();
        if (at instanceof SMTPSenderFailedException sender) return sender.getReturnCode();
        // One that only gathers the answers about addresses carries 250 itself.
        if (at instanceof SMTPSendFailedException sent && sent.getReturnCode() >= 400) return sent.getReturnCode();
        return 0;
    }

    private static String said(Throwable at) {
        var message = at.getMessage() == null || at instanceof SendFailedException && at.getMessage().isBlank() ? at.getClass().getSimpleName() : at.getMessage();
        return cut(message.replaceAll("\\s+", " ").strip());
    }

    private static String cut(String text) {
        return text.length() <= WORDS ? text : text.substring(0, WORDS - 1) + "…";
    }
}
