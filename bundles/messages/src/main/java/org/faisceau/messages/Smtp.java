// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Properties;

/** One conversation with the mail server; every wait in it has an end. Belongs to the thread of the job. */
final class Smtp implements AutoCloseable {
    private static final int CONNECT_MILLIS = 10_000;
    private final Session session;
    private final Transport transport;

    private Smtp(Session session, Transport transport) {
        this.session = session;
        this.transport = transport;
    }

    /** @throws MessagingException where the server does not answer, or does not take user and password */
    static Smtp open(MailServer server) throws MessagingException {
        var session = Session.getInstance(properties(server));
        var transport = session.getTransport("smtp");
        if (server.user().isEmpty()) transport.connect();
        else transport.connect(server.user(), server.password());
        return new Smtp(session, transport);
    }

    Session session() {
        return session;
    }

    void send(Message message) throws MessagingException {
        transport.sendMessage(message, message.getAllRecipients());
    }

    boolean isOpen() {
        return transport.isConnected();
    }

    @Override
    public void close() throws MessagingException {
        transport.close();
    }

    private static Properties properties(MailServer server) {
        var patience = String.valueOf(server.patience().toMillis());
        boolean tls = server.security() == MailServer.Security.TLS;
        boolean starts = server.security() == MailServer.Security.STARTTLS;
        var properties = new Properties();
        properties.put("mail.smtp.host", server.host());
        properties.put("mail.smtp.port", String.valueOf(server.port()));
        properties.put("mail.smtp.localhost", server.domain());
        properties.put("mail.smtp.from", server.from());
        properties.put("mail.smtp.auth", String.valueOf(!server.user().isEmpty()));
        properties.put("mail.smtp.ssl.enable", String.valueOf(tls));
        properties.put("mail.smtp.starttls.enable", String.valueOf(starts));
        properties.put("mail.smtp.starttls.required", String.valueOf(starts));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.connectiontimeout", String.valueOf(CONNECT_MILLIS));
        properties.put("mail.smtp.timeout", patience);
        properties.put("mail.smtp.writetimeout", patience);
        properties.put("mail.smtp.quitwait", "false");
        return properties;
    }
}
