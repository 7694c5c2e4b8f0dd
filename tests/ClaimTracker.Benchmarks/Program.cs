System.Console.Error.WriteLine("usage: predict quotes|reading|sentences, speed"); return 2;
