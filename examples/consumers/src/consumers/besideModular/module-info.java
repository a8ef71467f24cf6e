module consumer {
    requires com.fasterxml.jackson.databind;
    requires org.gezinscoach.json;

    exports consumer;
}
