// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.felix.http.jetty.ConnectorFactory;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.LocalConnector;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.faisceau.console.console.Frame;
import org.faisceau.kernel.api.Texts;
import org.osgi.service.component.annotations.Component;

/**
 * What the server refuses before any page of ours is asked: an address it cannot read, a request beyond its limits. The factory of
 * connectors is the only place where the server is handed over, so this one makes a connector that nobody can reach.
 */
@Component
public final class ServerErrors implements ConnectorFactory {
    @Override
    public Connector createConnector(Server server) {
        server.setErrorHandler(new InWords());
        return new LocalConnector(server);
    }

    /** Answers in the browser's language, programs as RFC 9457 wants it. */
    static final class InWords extends ErrorHandler {
        private static final Texts TEXTS = Texts.beside(Frame.class);

        @Override
        public boolean handle(Request request, Response response, org.eclipse.jetty.util.Callback callback) {
            int status = response.getStatus();
            var language = request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE);
            boolean english = language != null && language.toLowerCase(Locale.ROOT).startsWith("en");
            boolean isProgram = request.getHttpURI().getPath() != null && request.getHttpURI().getPath().startsWith("/api/");
            SecurityHeaders.all(false).forEach((name, value) -> response.getHeaders().put(name, value));
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, isProgram ? "application/problem+json" : "text/html; charset=utf-8");
            var text = isProgram ? problem(status, english) : page(status, english);
            response.write(true, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), callback);
            return true;
        }

        static String page(int status, boolean english) {
            var words = TEXTS.in(english ? Locale.ENGLISH : Locale.FRENCH);
            return "<!DOCTYPE html><html lang=\"" + (english ? "en" : "fr") + "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>"
                    + words.say("error.code", String.valueOf(status)) + " · Faisceau</title></head><body><h1>" + words.say(title(status)) + "</h1><p>"
                    + words.say(sentence(status)) + "</p><p><a href=\"/\">" + words.say("error.home") + "</a></p></body></html>";
        }

        private static String problem(int status, boolean english) {
            var words = TEXTS.in(english ? Locale.ENGLISH : Locale.FRENCH);
            return "{\"type\":\"about:blank\",\"title\":\"" + words.say(title(status)) + "\",\"status\":" + status + "}";
        }

        private static String title(int status) {
            return known(status) ? "error." + status + ".title" : status >= 500 ? "error.server.title" : "error.400.title";
        }

        private static String sentence(int status) {
            return known(status) ? "error." + status + ".sentence" : status >= 500 ? "error.server.sentence" : "error.400.sentence";
        }

        /** Those with a sentence that wants nothing filled in. */
        private static boolean known(int status) {
            return status == 400 || status == 404 || status == 413 || status == 414 || status == 429;
        }
    }
}
