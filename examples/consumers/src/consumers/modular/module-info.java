module consumer {
    requires org.gezinscoach.json;

    exports consumer;
}
