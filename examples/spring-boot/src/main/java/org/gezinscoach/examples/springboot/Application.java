package org.gezinscoach.examples.springboot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the application; it keeps what it is given in memory, and answers on this machine only. */
@SpringBootApplication(proxyBeanMethods = false)
public class Application {

    /** Starts it; {@code --server.port=8081} is another port than 8080. */
    public static void main(String[] arguments) {
        SpringApplication.run(Application.class, arguments);
    }
}
